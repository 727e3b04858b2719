package io.shangquan.notification.address.web;

import io.shangquan.platform.core.problem.ProblemCode;

/** The problems of addresses. */
public enum AddressProblem implements ProblemCode {
    ADDRESS_ALREADY_THERE("address-already-there", 409),
    TOO_MANY_ADDRESSES("too-many-addresses", 409),
    TOO_MANY_CODES("too-many-codes", 429),
    ADDRESS_ALREADY_VERIFIED("address-already-verified", 409),
    ADDRESS_NOT_VERIFIED("address-not-verified", 409),
    NO_CODE("no-code", 409),
    WRONG_CODE("wrong-code", 422),
    LINK_NOT_GOOD("link-not-good", 422);

    private final String code;
    private final int status;

    AddressProblem(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
