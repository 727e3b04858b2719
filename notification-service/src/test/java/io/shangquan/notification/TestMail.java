package io.shangquan.notification;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** A mail server that takes everything, and that a test can stop and start again. */
public final class TestMail {

    private static final int PORT = freePort();
    private static GreenMail server = started();

    private TestMail() {}

    /** Where it listens, also after it was started again. */
    public static int port() {
        return PORT;
    }

    /** What has come for an address, oldest first. */
    public static synchronized List<MimeMessage> to(String address) {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (recipientOf(message).equals(address)) {
                found.add(message);
            }
        }
        return found;
    }

    /** A mail's text, decoded. */
    public static String textOf(MimeMessage message) {
        try {
            return String.valueOf(message.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A header of a mail, or nothing. */
    public static String headerOf(MimeMessage message, String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? "" : values[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server goes away, and what it held with it. */
    public static synchronized void stop() {
        server.stop();
    }

    /** The server is there again. */
    public static synchronized void start() {
        server = started();
    }

    private static String recipientOf(MimeMessage message) {
        try {
            return GreenMailUtil.getAddressList(message.getRecipients(MimeMessage.RecipientType.TO));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail started() {
        GreenMail made = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        made.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        made.start();
        return made;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
