package io.shangquan.notification.mail.smtp;

import io.shangquan.notification.delivery.domain.Handover;
import io.shangquan.notification.mail.application.Letter;
import io.shangquan.notification.mail.application.Postman;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands letters to an SMTP server (RFC 5321). A code of the fives is its last word; everything else is tried again. */
public final class SmtpPostman implements Postman {

    private final JavaMailSender sender;
    private final String from;
    private final String domain;
    private final Clock clock;

    /** @param from the address from which all mail comes */
    public SmtpPostman(JavaMailSender sender, String from, Clock clock) {
        this.sender = sender;
        this.from = from;
        this.domain = from.substring(from.indexOf('@') + 1);
        this.clock = clock;
    }

    @Override
    public Handover hand(Letter letter) {
        try {
            sender.send(message(letter));
            return Handover.accepted("250");
        } catch (MessagingException | MailException e) {
            return SmtpFaults.handoverOf(e);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        String charset = StandardCharsets.UTF_8.name();
        message.setFrom(new InternetAddress(from));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.to().value(), true));
        message.setSubject(letter.subject(), charset);
        message.setText(letter.text(), charset);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", '<' + letter.id() + '@' + domain + '>');
        message.setHeader("Content-Language", letter.language().toLanguageTag());
        // Answering machines leave it alone (RFC 3834, 5).
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
