package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.Clocks;
import io.shangquan.demand.deadline.domain.DeadlineClock.Cause;
import io.shangquan.demand.deadline.domain.Timetable;
import io.shangquan.demand.demand.domain.DemandDecision.Accepted;
import io.shangquan.demand.demand.domain.DemandDecision.Refused;
import io.shangquan.demand.demand.domain.Merging.Absorption;
import io.shangquan.demand.demand.domain.Merging.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Merging and unmerging. The target takes the obligation first; the source follows, driven by the target's event, and may refuse. No
 * demand absorbs while it is absorbed: the source refuses if it absorbs others, and a merged demand cannot absorb.
 */
final class Mergers {

    private Mergers() {}

    static DemandDecision absorb(DemandState target, Actor actor, DemandId source) {
        if (source.equals(target.id())) {
            return new Refused(new DemandRefusal.MergedWithItself());
        }
        if (target.merging().find(source).isPresent()) {
            return new Refused(new DemandRefusal.AlreadyMerged(source));
        }
        if (target.merging().absorbed().size() >= Merging.MOST) {
            return new Refused(new DemandRefusal.TooManyMerged(Merging.MOST));
        }
        return target.draft()
                .merging(target.merging().with(new Absorption(source, Stage.ABSORBING)))
                .with(new DemandEvent.Absorbing(source, actor.subject()));
    }

    static DemandDecision mergeInto(DemandState source, DemandId target) {
        if (!source.merging().absorbed().isEmpty()) {
            return new Refused(new DemandRefusal.AbsorbsOthers());
        }
        Merging.Into into = new Merging.Into(target, source.status());
        return source.draft()
                .status(DemandStatus.MERGED)
                .merging(source.merging().merged(into))
                .with(new DemandEvent.Merged(target));
    }

    static DemandDecision absorbed(DemandState target, DemandId source) {
        return at(target, source, Stage.ABSORBING)
                .<DemandDecision>map(absorption -> target.draft()
                        .merging(target.merging().with(new Absorption(source, Stage.ABSORBED)))
                        .with(new DemandEvent.Absorbed(source)))
                .orElseGet(() -> new Refused(new DemandRefusal.NothingDue()));
    }

    static DemandDecision absorptionFailed(DemandState target, DemandId source, String reason) {
        return at(target, source, Stage.ABSORBING)
                .<DemandDecision>map(absorption -> target.draft()
                        .merging(target.merging().without(source))
                        .with(new DemandEvent.AbsorptionFailed(source, reason)))
                .orElseGet(() -> new Refused(new DemandRefusal.NothingDue()));
    }

    static DemandDecision release(DemandState target, Actor actor, DemandId source) {
        return at(target, source, Stage.ABSORBED)
                .<DemandDecision>map(absorption -> target.draft()
                        .merging(target.merging().with(new Absorption(source, Stage.RELEASING)))
                        .with(new DemandEvent.Releasing(source, actor.subject())))
                .orElseGet(() -> new Refused(new DemandRefusal.NotMerged(source)));
    }

    static DemandDecision unmerge(DemandState source, DemandId target) {
        Merging.Into into = into(source);
        if (!into.target().equals(target)) {
            return new Refused(new DemandRefusal.NotMerged(source.id()));
        }
        return source.draft()
                .status(into.before())
                .merging(source.merging().alone())
                .with(new DemandEvent.Unmerged(target, into.before()));
    }

    static DemandDecision released(DemandState target, DemandId source) {
        return target.merging()
                .find(source)
                .<DemandDecision>map(absorption ->
                        target.draft().merging(target.merging().without(source)).with(new DemandEvent.Released(source)))
                .orElseGet(() -> new Refused(new DemandRefusal.NothingDue()));
    }

    static DemandDecision askAnswer(DemandState source, DemandId target, Resolution.Outcome outcome) {
        Merging.Into into = source.merging().into();
        boolean waits = into != null && into.target().equals(target) && source.rating() == null;
        return waits
                ? source.draft().with(new DemandEvent.AnswerAsked(target, outcome))
                : new Refused(new DemandRefusal.NothingDue());
    }

    /** The submitter of a merged demand says whether the other's outcome solves theirs. */
    static DemandDecision rate(
            DemandState source, Rating rating, Rating.Target target, Timetable timetable, Instant now) {
        if (!target.answered()) {
            return new Refused(new DemandRefusal.TargetNotResolved());
        }
        DemandDraft rated = source.draft().rating(rating);
        DemandEvent event = new DemandEvent.Rated(rating);
        if (rating.solved()) {
            return rated.with(event);
        }
        Clocks clocks = source.clocks().stopAll(now).start(FollowUps.accept(Cause.REOPENED, timetable, now));
        DemandState next = rated.nextRound()
                .merging(source.merging().alone())
                .clocks(clocks)
                .done();
        return new Accepted(
                new Demand(next),
                List.of(
                        event,
                        new DemandEvent.Unmerged(into(source).target(), DemandStatus.REOPENED),
                        new DemandEvent.Reopened(next.round(), target.unit())));
    }

    private static Optional<Absorption> at(DemandState target, DemandId source, Stage stage) {
        return target.merging().find(source).filter(absorption -> absorption.stage() == stage);
    }

    private static Merging.Into into(DemandState source) {
        return Objects.requireNonNull(source.merging().into(), "it is merged");
    }
}
