package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.platform.core.access.Caller;
import org.springframework.stereotype.Component;

/** Files what somebody sends, however it came. */
@Component
public class DemandFiling {

    private final SubmitDemand submit;

    DemandFiling(SubmitDemand submit) {
        this.submit = submit;
    }

    /**
     * Files a demand of a client that speaks another protocol than ours: the submitter is who would be if it had come online, or for whom
     * the office files.
     *
     * @throws io.shangquan.platform.core.problem.ProblemException if it is refused
     */
    public DemandState file(String district, DemandId id, SubmitDemandRequest request, Channel channel, Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        Submitter submitter = reach.submitterOf(request, reach.actor().office() ? channel : Channel.ONLINE);
        return switch (file(district, id, request, channel, submitter, caller)) {
            case DemandDecision.Accepted accepted -> accepted.demand().state();
            case DemandDecision.Refused refused -> throw DemandProblems.of(refused.refusal());
        };
    }

    DemandDecision file(
            String district,
            DemandId id,
            SubmitDemandRequest request,
            Channel channel,
            Submitter submitter,
            Caller caller) {
        return submit.handle(new SubmitDemand.Command(
                district,
                id,
                request.category(),
                request.urgency(),
                channel,
                request.description(),
                request.place(),
                submitter,
                request.whom(),
                new SubmitDemand.Files(caller.subject(), request.files()),
                request.said()));
    }
}
