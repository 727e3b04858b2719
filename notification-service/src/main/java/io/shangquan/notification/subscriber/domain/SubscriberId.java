package io.shangquan.notification.subscriber.domain;

/** The id of a subscriber. */
public record SubscriberId(String value) {

    private static final int MAX_LENGTH = 64;

    /** @throws IllegalArgumentException if it is blank or longer than 64 characters */
    public SubscriberId {
        if (value.isBlank() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
