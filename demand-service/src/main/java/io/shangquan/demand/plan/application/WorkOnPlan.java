package io.shangquan.demand.plan.application;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.plan.domain.PlanActor;
import io.shangquan.demand.plan.domain.PlanContent;
import io.shangquan.demand.plan.domain.PlanDecision;
import io.shangquan.demand.plan.domain.PlanRefusal;
import io.shangquan.demand.plan.domain.Plans;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachments;
import java.time.Clock;
import java.util.Optional;

/** What is done to a plan once it is begun. */
public final class WorkOnPlan {

    /** The kind of aggregate, as claims call it. */
    public static final String CLAIM = "plan";

    private final Plans plans;
    private final Demands demands;
    private final DemandQueries queries;
    private final Units units;
    private final Timetables timetables;
    private final Attachments attachments;
    private final Clock clock;

    public WorkOnPlan(
            Plans plans,
            Demands demands,
            DemandQueries queries,
            Units units,
            Timetables timetables,
            Attachments attachments,
            Clock clock) {
        this.plans = plans;
        this.demands = demands;
        this.queries = queries;
        this.units = units;
        this.timetables = timetables;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Writes the version anew; what is still to be done is given to units that exist. */
    public PlanDecision write(String district, String id, PlanActor actor, PlanContent content) {
        return plans.change(district, id, plan -> switch (plan.write(actor, content, clock.instant())) {
            case PlanDecision.Refused refused -> refused;
            case PlanDecision.Accepted written ->
                written.plan()
                        .content()
                        .units()
                        .map(unit -> refusalOf(district, unit))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .<PlanDecision>map(PlanDecision.Refused::new)
                        .orElse(written);
        });
    }

    private Optional<PlanRefusal> refusalOf(String district, String code) {
        Optional<Unit> unit = units.find(district, code);
        if (unit.isEmpty()) {
            return Optional.of(new PlanRefusal.UnknownUnit(code));
        }
        return unit.get().existsOn(timetables.dayOf(district, clock.instant()))
                ? Optional.empty()
                : Optional.of(new PlanRefusal.EndedUnit(code));
    }

    /** Asks for approval. */
    public PlanDecision propose(String district, String id, PlanActor actor) {
        return plans.change(district, id, plan -> plan.propose(actor, clock.instant()));
    }

    /** The office approves it, or sends it back. */
    public PlanDecision decide(String district, String id, PlanActor actor, boolean approved) {
        return plans.change(
                district,
                id,
                plan -> approved ? plan.approve(actor, clock.instant()) : plan.sendBack(actor, clock.instant()));
    }

    /** A unit has done its task; the files that show it are the actor's until then. */
    public PlanDecision finishTask(String district, String id, PlanActor actor, String task, Task.Evidence evidence) {
        if (!evidence.files().isEmpty()) {
            attachments.claim(district, actor.subject(), evidence.files(), new Attachment.Claim(CLAIM, id));
        }
        return plans.change(district, id, plan -> plan.finishTask(actor, task, evidence, clock.instant()));
    }

    /** The office drops a task. */
    public PlanDecision dropTask(String district, String id, PlanActor actor, String task, String reason) {
        return plans.change(district, id, plan -> plan.dropTask(actor, task, reason, clock.instant()));
    }

    /** Finds tasks that were not done in time; nothing, if somebody was faster. */
    public void fireClocks(String district, String id) {
        PlanDecision _ = plans.change(district, id, plan -> plan.fireClocks(clock.instant()));
    }

    /** A unit has ended, and another has its part in the demand: it has the part in the plan too, if there is one. */
    public void onUnitSucceeded(String district, String demand, String ended, String successor) {
        queries.find(district, new DemandId(demand))
                .map(view -> view.demand().state().planning().plan())
                .ifPresent(plan -> {
                    PlanDecision _ = plans.change(district, plan, one -> one.succeedUnit(ended, successor));
                });
    }

    /** A plan is complete: its demand may be resolved. */
    public void onCompleted(String district, String demand, String plan) {
        DemandDecision _ = demands.change(district, new DemandId(demand), one -> one.planSettled(plan));
    }
}
