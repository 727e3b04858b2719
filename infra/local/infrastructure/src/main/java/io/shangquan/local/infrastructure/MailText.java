package io.shangquan.local.infrastructure;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.StringJoiner;

/** What a person would read of a mail: its text parts, decoded. */
final class MailText {

    private MailText() {}

    static String of(Part part) throws MessagingException {
        try {
            return read(part);
        } catch (IOException failed) {
            throw new MessagingException("A mail cannot be read", failed);
        }
    }

    private static String read(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart parts) {
            StringJoiner text = new StringJoiner("\n");
            for (int i = 0; i < parts.getCount(); i++) {
                text.add(read(parts.getBodyPart(i)));
            }
            return text.toString();
        }
        return content instanceof String text ? text : "[" + part.getContentType() + "]";
    }
}
