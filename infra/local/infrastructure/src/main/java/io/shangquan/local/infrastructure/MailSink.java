package io.shangquan.local.infrastructure;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes mail for everybody, delivers it to nobody, and shows it. Kept in memory: the end of the process clears it. */
final class MailSink implements AutoCloseable {

    private final GreenMail server;

    private MailSink(GreenMail server) {
        this.server = server;
    }

    /**
     * One mail as received.
     *
     * @param from the sender's address
     * @param to the recipients' addresses
     * @param sentAt as the sender says; null if it does not
     * @param body the text, all parts of it
     */
    record Mail(
            String from,
            List<String> to,
            String subject,
            @Nullable Instant sentAt,
            String body) {}

    /** @param port to listen on, 0 for any free one */
    static MailSink start(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return new MailSink(server);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** The mail received, the oldest first. */
    List<Mail> received() throws MessagingException {
        Stream.Builder<Mail> mails = Stream.builder();
        for (MimeMessage message : server.getReceivedMessages()) {
            mails.add(read(message));
        }
        return mails.build().toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Mail read(MimeMessage message) throws MessagingException {
        Date sent = message.getSentDate();
        return new Mail(
                String.join(", ", addresses(message.getFrom())),
                addresses(message.getRecipients(Message.RecipientType.TO)),
                Objects.requireNonNullElse(message.getSubject(), ""),
                sent == null ? null : sent.toInstant(),
                MailText.of(message));
    }

    private static List<String> addresses(Address @Nullable [] addresses) {
        if (addresses == null) {
            return List.of();
        }
        return Arrays.stream(addresses)
                .map(address ->
                        address instanceof InternetAddress internet ? internet.getAddress() : address.toString())
                .toList();
    }
}
