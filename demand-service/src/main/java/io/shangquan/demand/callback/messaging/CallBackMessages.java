package io.shangquan.demand.callback.messaging;

import io.shangquan.contracts.demand.CallBackAsked;
import io.shangquan.contracts.demand.CallBackAssigned;
import io.shangquan.contracts.demand.CallBackAttempted;
import io.shangquan.contracts.demand.CallBackEnded;
import io.shangquan.contracts.demand.CallBackOverdue;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.callback.domain.CallBackEvent;

/** Events of call-backs as contract records. */
public final class CallBackMessages {

    private CallBackMessages() {}

    /** The contract record of an event. */
    public static Object of(CallBackEvent event, CallBackDuty after) {
        String demand = after.demand();
        return switch (event) {
            case CallBackEvent.Asked asked -> new CallBackAsked(demand, after.unit(), after.round(), asked.dueAt());
            case CallBackEvent.Assigned assigned -> new CallBackAssigned(demand, assigned.caller(), assigned.dueAt());
            case CallBackEvent.Attempted attempted ->
                new CallBackAttempted(demand, attempted.attempts(), attempted.dueAt());
            case CallBackEvent.Overdue overdue -> new CallBackOverdue(demand, overdue.dueAt(), overdue.caller());
            case CallBackEvent.Ended ended ->
                new CallBackEnded(demand, ended.ending().name(), ended.attempts());
        };
    }
}
