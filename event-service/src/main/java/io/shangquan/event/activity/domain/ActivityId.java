package io.shangquan.event.activity.domain;

/** The id of an activity. */
public record ActivityId(String value) {

    /** @throws IllegalArgumentException if it is blank or longer than 64 characters */
    public ActivityId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
