package io.shangquan.demand.demand.application;

import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Party;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** On whose desks a demand lies: who is to do something next, and until when. A name for each desk, kept with the demand and looked up. */
public final class Desk {

    /** The committee office. */
    public static final String OFFICE = "office";

    /** The street's official in charge. */
    public static final String STREET = "street";

    private Desk() {}

    /** Whoever works for a unit. */
    public static String unit(String code) {
        return "unit:" + code;
    }

    /** The desks at which somebody decides what units ask for: the office's, the street's, or neither. */
    public static Set<String> decidedBy(Actor actor) {
        Set<String> desks = new LinkedHashSet<>();
        if (actor.office()) {
            desks.add(OFFICE);
        }
        if (actor.standing().contains(Party.STREET)) {
            desks.add(STREET);
        }
        return desks;
    }

    /** The desks of a demand; none once it is resolved or ended, or while another answers for it. */
    public static Set<String> of(DemandState demand) {
        Set<String> desks = new LinkedHashSet<>();
        switch (demand.status()) {
            case SUBMITTED, REOPENED -> desks.add(OFFICE);
            case ROUTED, IN_PROGRESS, ON_HOLD -> {
                addUnits(demand, desks);
                if (demand.hold() != null && demand.status() == DemandStatus.IN_PROGRESS) {
                    desks.add(OFFICE);
                }
            }
            case DISPUTED -> {
                addUnits(demand, desks);
                desks.add(
                        Objects.requireNonNull(demand.returned(), "it was returned")
                                                .decider()
                                        == Party.STREET
                                ? STREET
                                : OFFICE);
            }
            case RESOLVED, CLOSED, DECLINED, WITHDRAWN, MERGED -> {}
        }
        return desks;
    }

    /** The earliest deadline that runs; when it was filed if none does, so that what nobody must do by a time is not forgotten. */
    public static Instant dueAt(DemandState demand) {
        return demand.clocks().all().stream()
                .filter(DeadlineClock::runs)
                .map(DeadlineClock::dueAt)
                .min(Instant::compareTo)
                .orElse(demand.intake().submittedAt());
    }

    private static void addUnits(DemandState demand, Set<String> desks) {
        Assignment assignment = Objects.requireNonNull(demand.assignment(), "it was routed");
        assignment.units().forEach(unit -> desks.add(unit(unit)));
    }
}
