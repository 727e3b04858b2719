package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.domain.Merging;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.unit.application.Units;
import java.time.Clock;
import java.util.List;

/** Merges demands that ask for the same, and takes them apart again: single writes, each driven by the event of the one before. */
public final class MergeDemands {

    private static final String SYSTEM = "system/merging";

    private final Demands demands;
    private final DemandQueries queries;
    private final Units units;
    private final Clock clock;

    public MergeDemands(Demands demands, DemandQueries queries, Units units, Clock clock) {
        this.demands = demands;
        this.queries = queries;
        this.units = units;
        this.clock = clock;
    }

    /** The target takes the obligation, if the source looks as if it could be merged. */
    public DemandDecision absorb(String district, DemandId target, Actor actor, DemandId source) {
        return queries.find(district, source)
                .map(view -> view.demand().mergeInto(actor, target, clock.instant()))
                .map(likely -> likely instanceof DemandDecision.Refused refused
                        ? refused
                        : demands.change(district, target, demand -> demand.absorb(actor, source, clock.instant())))
                .orElseGet(() -> new DemandDecision.Refused(new DemandRefusal.UnknownDemand(source)));
    }

    /** The target gives a merged demand back. */
    public DemandDecision release(String district, DemandId target, Actor actor, DemandId source) {
        return demands.change(district, target, demand -> demand.release(actor, source, clock.instant()));
    }

    /** The target has taken the obligation: the source follows, or the target is freed of it. */
    public void onAbsorbing(String district, DemandId target, DemandId source, String by) {
        DemandDecision merged =
                demands.change(district, source, demand -> demand.mergeInto(Actor.office(by), target, clock.instant()));
        if (merged instanceof DemandDecision.Refused refused) {
            String reason = refused.refusal().getClass().getSimpleName();
            DemandDecision _ = demands.change(district, target, demand -> demand.absorptionFailed(source, reason));
        }
    }

    /** The source has followed. */
    public void onMerged(String district, DemandId source, DemandId target) {
        DemandDecision _ = demands.change(district, target, demand -> demand.absorbed(source));
    }

    /** The target gives the source back; a source that has left by itself is forgotten. */
    public void onReleasing(String district, DemandId target, DemandId source, String by) {
        DemandDecision unmerged =
                demands.change(district, source, demand -> demand.unmerge(Actor.office(by), target, clock.instant()));
        if (unmerged instanceof DemandDecision.Refused) {
            onUnmerged(district, source, target);
        }
    }

    /** The source stands on its own again; a unit that has ended meanwhile leaves it to another. */
    public void onUnmerged(String district, DemandId source, DemandId target) {
        queries.find(district, source)
                .map(view -> view.demand().state().assignment())
                .ifPresent(assignment -> units.lookSoon(district, assignment.units(), clock.instant()));
        DemandDecision _ = demands.change(district, target, demand -> demand.released(source));
    }

    /** The target is resolved: each merged submitter is asked. */
    public void onResolved(String district, DemandId target, Resolution.Outcome outcome) {
        sourcesOf(district, target).forEach(source -> {
            DemandDecision _ = demands.change(district, source, demand -> demand.askAnswer(target, outcome));
        });
    }

    /** The target ended without an answer: those merged into it go on by themselves. */
    public void onEnded(String district, DemandId target) {
        sourcesOf(district, target).forEach(source -> onReleasing(district, target, source, SYSTEM));
    }

    private List<DemandId> sourcesOf(String district, DemandId target) {
        return queries
                .find(district, target)
                .map(view -> view.demand().state().merging().absorbed())
                .orElse(List.of())
                .stream()
                .map(Merging.Absorption::source)
                .toList();
    }
}
