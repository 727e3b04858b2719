package io.shangquan.demand.plan.domain;

import java.util.Set;

/** What can be done to a plan, from where. */
@SuppressWarnings("ImmutableEnumChecker") // copies of the JDK are immutable, the check only knows those of a library
public enum PlanMove {
    /** The lead unit or the office writes it. */
    WRITE(Set.of(PlanStatus.DRAFT)),
    /** It asks for approval. */
    PROPOSE(Set.of(PlanStatus.DRAFT)),
    /** The office approves it: the tasks begin. */
    APPROVE(Set.of(PlanStatus.PROPOSED)),
    /** The office sends it back. */
    SEND_BACK(Set.of(PlanStatus.PROPOSED)),
    /** A unit has done its task. */
    FINISH_TASK(Set.of(PlanStatus.APPROVED)),
    /** The office drops a task. */
    DROP_TASK(Set.of(PlanStatus.APPROVED)),
    /** Another version is begun. */
    REVISE(Set.of(PlanStatus.APPROVED, PlanStatus.COMPLETED));

    private final Set<PlanStatus> from;

    PlanMove(Set<PlanStatus> from) {
        this.from = Set.copyOf(from);
    }

    public boolean isLegalFrom(PlanStatus status) {
        return from.contains(status);
    }
}
