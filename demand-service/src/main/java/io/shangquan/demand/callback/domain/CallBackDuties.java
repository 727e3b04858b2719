package io.shangquan.demand.callback.domain;

import java.util.function.Function;

/** The call-backs of all districts. */
public interface CallBackDuties {

    /** Keeps a new one, once. */
    void keep(CallBackDecision.Accepted asked);

    /** Applies a verb to one and keeps what it led to. */
    CallBackDecision change(String district, String id, Function<CallBackDuty, CallBackDecision> verb);
}
