package io.shangquan.organisation.account.domain;

/** The identity provider does not answer, or not with what was asked for. Made without a stack trace: it is expected. */
public final class IdentityAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IdentityAway(String why) {
        super(why, null, false, false);
    }
}
