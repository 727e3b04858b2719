package io.shangquan.ledger.enterprise.domain;

/** The id of an entry of the enterprise ledger. */
public record EnterpriseId(String value) {

    /** @throws IllegalArgumentException if it is blank or longer than 64 characters */
    public EnterpriseId {
        if (value.isBlank() || value.length() > 64) {
            throw new IllegalArgumentException("not an enterprise id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
