package io.shangquan.notification.address.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address as people write it: the dot-atom form of RFC 5322, 3.4.1, without quoting, comments or address literals, and within the
 * lengths of RFC 5321, 4.5.3.1. The domain is kept in lower case; the local part is left as it is.
 *
 * @param value {@code local@domain}
 */
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + LABEL);

    /** @throws IllegalArgumentException if it has another shape; the message does not repeat it */
    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a mail address");
        }
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /** Reads an address; empty if the text is not one. */
    public static Optional<EmailAddress> parse(String text) {
        String stripped = text.strip();
        return isValid(stripped) ? Optional.of(new EmailAddress(stripped)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    /** Nothing of it: an address must not reach a log by being part of something that is printed. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
