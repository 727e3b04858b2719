package io.shangquan.notification.address.domain;

/** The id of an address, under which events and deliveries name it. */
public record AddressId(String value) {

    private static final int MAX_LENGTH = 64;

    /** @throws IllegalArgumentException if it is blank or longer than 64 characters */
    public AddressId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
