package io.shangquan.demand.demand.domain;

/** A demand's id. */
public record DemandId(String value) {

    /** @throws IllegalArgumentException if it is blank or longer than 64 characters */
    public DemandId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not a demand id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
