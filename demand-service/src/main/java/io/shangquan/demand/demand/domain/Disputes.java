package io.shangquan.demand.demand.domain;

import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import java.time.Instant;

/** Return orders. The clocks stay those of the first receiver until another unit begins to work on the demand. */
final class Disputes {

    private Disputes() {}

    static DemandDecision open(
            DemandState demand, ReturnOrder.Reason reason, String text, ReturnOrder.Terms terms, Instant now) {
        if (now.isAfter(terms.until())) {
            return new Refused(new DemandRefusal.TooLateToReturn(terms.until()));
        }
        int round = demand.returned() == null ? 1 : demand.returned().round() + 1;
        Party decider = round > terms.rounds() ? Party.STREET : Party.OFFICE;
        ReturnOrder order = new ReturnOrder(round, demand.lead(), reason, text, decider, now, null);
        return demand.draft().status(DemandStatus.DISPUTED).returned(order).with(new DemandEvent.Returned(order));
    }

    static DemandDecision uphold(DemandState demand, Routing routing, Instant now) {
        if (routing.unit().equals(demand.lead())) {
            return new Refused(new DemandRefusal.AlreadyWithUnit(routing.unit()));
        }
        return decided(demand, ReturnOrder.Verdict.UPHELD, routing.assignment(now));
    }

    static DemandDecision reject(DemandState demand, Instant now) {
        return decided(demand, ReturnOrder.Verdict.REJECTED, demand.answering().anew(now));
    }

    private static DemandDecision decided(DemandState demand, ReturnOrder.Verdict verdict, Assignment assignment) {
        ReturnOrder order = demand.dispute().decided(verdict);
        return Triage.assigned(
                demand.draft().returned(order), assignment, new DemandEvent.ReturnDecided(order, assignment.unit()));
    }
}
