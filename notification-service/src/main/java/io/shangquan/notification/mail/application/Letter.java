package io.shangquan.notification.mail.application;

import io.shangquan.notification.address.domain.EmailAddress;
import java.util.Locale;

/**
 * A mail as it is written.
 *
 * @param id the left side of its {@code Message-ID}
 */
public record Letter(String id, EmailAddress to, Locale language, String subject, String text) {

    /** Nothing of it: what is mailed must not reach a log. */
    @Override
    public String toString() {
        return "Letter " + id;
    }
}
