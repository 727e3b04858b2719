package io.shangquan.event.registration.domain;

/** The id of a registration. */
public record RegistrationId(String value) {

    /** @throws IllegalArgumentException if it is blank or longer than 64 characters */
    public RegistrationId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not an id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
