package io.shangquan.platform.store.reservation;

import java.util.Optional;

/**
 * Values that only one aggregate may have: a document whose {@code _id} is the value and which names its owner. A reservation
 * whose owner never came to be expires.
 */
public interface Reservations {

    /** The scope of what is unique everywhere. */
    String EVERYWHERE = "*";

    /**
     * Takes a value for an owner; taking it again for the same owner is harmless.
     *
     * @param kind what the value is, as in {@code credit-code}
     * @param scope within what it is unique: a district, or {@link #EVERYWHERE}
     * @return whether the owner has it now
     */
    boolean claim(String kind, String scope, String value, String owner);

    /** Confirms that the owner has come to be: the reservation no longer expires. */
    void confirm(String kind, String scope, String value, String owner);

    /** Gives a value back, if the owner has it. */
    void release(String kind, String scope, String value, String owner);

    Optional<String> ownerOf(String kind, String scope, String value);
}
