package io.shangquan.ledger.enterprise.domain;

/**
 * What the ledger knows of an enterprise beside its code and place.
 *
 * @param name as registered, 1 to 200 characters
 * @param staff people at work there, 0 or more
 */
public record Profile(String name, EnterpriseKind kind, Industry industry, int staff) {

    /** @throws IllegalArgumentException if the name is blank or too long, or staff is negative */
    public Profile {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a name has 1 to 200 characters");
        }
        if (staff < 0) {
            throw new IllegalArgumentException("staff is 0 or more");
        }
    }
}
