package io.shangquan.organisation.account.domain;

/** How an account stands with the identity provider. */
public enum AccountState {
    /** Something is still to be brought there. */
    PENDING,
    /** The identity provider holds what appointments give. */
    LINKED,
    /** The identity provider knows no such person. */
    NO_ACCOUNT
}
