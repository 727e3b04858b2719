package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a verb makes of a demand. */
final class DemandDraft {

    private final DemandState from;
    private Intake intake;
    private DemandStatus status;
    private int round;
    private boolean contested;
    private @Nullable Assignment assignment;
    private Clocks clocks;
    private boolean firstContacted;
    private @Nullable ReturnOrder returned;
    private @Nullable Hold hold;
    private Merging merging;
    private Planning planning;
    private @Nullable Resolution resolution;
    private List<CallBack> callBacks;
    private @Nullable Rating rating;
    private @Nullable Ending ending;

    DemandDraft(DemandState from) {
        this.from = from;
        this.intake = from.intake();
        this.status = from.status();
        this.round = from.round();
        this.contested = from.contested();
        this.assignment = from.assignment();
        this.clocks = from.clocks();
        this.firstContacted = from.firstContacted();
        this.returned = from.returned();
        this.hold = from.hold();
        this.merging = from.merging();
        this.planning = from.planning();
        this.resolution = from.resolution();
        this.callBacks = from.callBacks();
        this.rating = from.rating();
        this.ending = from.ending();
    }

    /** A pause that was asked for lapses when the demand goes elsewhere, but not while another answers for it. */
    DemandDraft status(DemandStatus to) {
        if (to != status && to != DemandStatus.ON_HOLD && to != DemandStatus.MERGED && status != DemandStatus.MERGED) {
            hold = null;
        }
        status = to;
        return this;
    }

    DemandDraft intake(Intake to) {
        intake = to;
        return this;
    }

    DemandDraft assignment(Assignment to) {
        assignment = to;
        return this;
    }

    DemandDraft clocks(Clocks to) {
        clocks = to;
        return this;
    }

    DemandDraft returned(ReturnOrder to) {
        returned = to;
        return this;
    }

    DemandDraft hold(@Nullable Hold to) {
        hold = to;
        return this;
    }

    DemandDraft merging(Merging to) {
        merging = to;
        return this;
    }

    DemandDraft planning(Planning to) {
        planning = to;
        return this;
    }

    DemandDraft plannedFor(Route route) {
        planning = planning.on(route);
        return this;
    }

    DemandDraft resolution(Resolution to) {
        resolution = to;
        return this;
    }

    DemandDraft callBacks(List<CallBack> to) {
        callBacks = to;
        return this;
    }

    DemandDraft rating(Rating to) {
        rating = to;
        return this;
    }

    DemandDraft ending(Ending to) {
        ending = to;
        return this;
    }

    DemandDraft contacted() {
        firstContacted = true;
        return this;
    }

    /** A decline does not hold any more, and will not be contested again. */
    DemandDraft contested() {
        contested = true;
        ending = null;
        return this;
    }

    DemandDraft nextRound() {
        round = from.round() + 1;
        firstContacted = false;
        resolution = null;
        callBacks = List.of();
        ending = null;
        hold = null;
        planning = Planning.NONE;
        return status(DemandStatus.REOPENED);
    }

    DemandState done() {
        return new DemandState(
                from.id(),
                from.district(),
                from.number(),
                intake,
                status,
                round,
                contested,
                assignment,
                clocks,
                firstContacted,
                returned,
                hold,
                merging,
                planning,
                resolution,
                callBacks,
                rating,
                ending);
    }

    /** The demand as it is now, with what happened. */
    Accepted with(DemandEvent... events) {
        return new Accepted(new Demand(done()), List.of(events));
    }
}
