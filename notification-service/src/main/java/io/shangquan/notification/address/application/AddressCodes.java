package io.shangquan.notification.address.application;

import io.shangquan.notification.address.domain.AddressId;
import io.shangquan.notification.address.domain.PendingCode;
import io.shangquan.platform.core.secret.ServiceSecret;
import io.shangquan.platform.core.secret.SignedLinks;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/**
 * What a code's mail holds: six digits to be typed in, and a link that does the same. Both follow from the code's nonce and the service's secret, so
 * that a copy of the database alone verifies nothing.
 */
public final class AddressCodes {

    private static final String CODE = "address-code";
    private static final String LINK = "address-link";
    private static final String SEPARATOR = "|";
    private static final int PARTS = 3;
    private static final int CODES = 1_000_000;

    private final ServiceSecret secret;
    private final SignedLinks links;

    public AddressCodes(ServiceSecret secret, SignedLinks links) {
        this.secret = secret;
        this.links = links;
    }

    /** Six digits, cut from the authentication code as RFC 4226, 5.3, does. */
    public String digitsOf(String person, AddressId address, PendingCode pending) {
        byte[] code = secret.authenticate(CODE, textOf(person, address, pending));
        int offset = code[code.length - 1] & 0xf;
        int number = ByteBuffer.wrap(code).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % CODES);
    }

    /** Whether these are the digits that were sent; takes as long for wrong ones as for right ones. */
    public boolean matches(String person, AddressId address, PendingCode pending, String digits) {
        return MessageDigest.isEqual(
                digitsOf(person, address, pending).getBytes(StandardCharsets.UTF_8),
                digits.getBytes(StandardCharsets.UTF_8));
    }

    /** The token of the link. */
    public String linkOf(String person, AddressId address, PendingCode pending) {
        return links.write(LINK, textOf(person, address, pending), pending.expiresAt());
    }

    /** What a link's token stands for; empty if it was not written here or holds no longer. */
    public Optional<Link> read(String token) {
        return links.read(LINK, token)
                .map(text -> text.split("\\" + SEPARATOR, PARTS))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new Link(parts[0], new AddressId(parts[1]), parts[2]));
    }

    private static String textOf(String person, AddressId address, PendingCode pending) {
        return String.join(SEPARATOR, person, address.value(), pending.nonce());
    }

    /** A link that was mailed to an address of a person, with the nonce of its code. */
    public record Link(String person, AddressId address, String nonce) {}
}
