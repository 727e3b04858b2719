package io.shangquan.demand.callback.application;

import io.shangquan.demand.callback.domain.CallBackDecision;
import io.shangquan.demand.callback.domain.CallBackDuties;
import io.shangquan.demand.callback.domain.CallBackDuty;
import io.shangquan.demand.callback.domain.CallBackRefusal;

/** Names who makes the calls of a demand. */
public final class AssignCallBacks {

    private final CallBackDuties duties;
    private final CallBackQueries queries;

    public AssignCallBacks(CallBackDuties duties, CallBackQueries queries) {
        this.duties = duties;
        this.queries = queries;
    }

    /** @param caller subject of who calls from now on */
    public CallBackDecision assign(String district, String demand, String caller) {
        return queries.waitingFor(district, demand)
                .map(CallBackDuty::id)
                .map(id -> duties.change(district, id, duty -> duty.assign(caller)))
                .orElseGet(() -> new CallBackDecision.Refused(new CallBackRefusal.NoCallDue()));
    }
}
