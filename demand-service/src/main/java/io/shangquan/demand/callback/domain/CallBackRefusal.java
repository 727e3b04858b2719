package io.shangquan.demand.callback.domain;

/** Why something was not done to a call-back. */
public sealed interface CallBackRefusal {

    /** No call is due. */
    record NoCallDue() implements CallBackRefusal {}

    /** They are to call already. */
    record AlreadyAssigned() implements CallBackRefusal {}
}
