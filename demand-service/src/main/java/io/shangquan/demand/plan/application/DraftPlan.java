package io.shangquan.demand.plan.application;

import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.plan.domain.PlanActor;
import io.shangquan.demand.plan.domain.PlanContent;
import io.shangquan.demand.plan.domain.PlanDecision;
import io.shangquan.demand.plan.domain.PlanTemplate;
import io.shangquan.demand.plan.domain.Plans;
import io.shangquan.demand.plan.domain.Responsibility;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.id.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Begins plans: the demand takes the obligation first, so that it cannot be resolved while its plan is open. */
public final class DraftPlan {

    private static final PlanContent EMPTY = new PlanContent("", List.of(), List.of());

    private final Plans plans;
    private final PlanQueries queries;
    private final Demands demands;
    private final PlanTemplates templates;
    private final Timetables timetables;
    private final IdSource ids;
    private final Clock clock;

    public DraftPlan(
            Plans plans,
            PlanQueries queries,
            Demands demands,
            PlanTemplates templates,
            Timetables timetables,
            IdSource ids,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.demands = demands;
        this.templates = templates;
        this.timetables = timetables;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Begins the plan of a demand under the id that was reserved for it, from its category's template. If the demand names a plan that
     * was never written, it is written now.
     */
    public Begun begin(String district, DemandId demand, Actor actor) {
        String reserved = CommandScope.current().reservedId();
        return switch (oblige(district, demand, actor, reserved)) {
            case DemandDecision.Accepted accepted ->
                new Begun.Drafted(write(district, accepted.demand().state(), reserved));
            case DemandDecision.Refused refused
            when refused.refusal() instanceof DemandRefusal.AlreadyPlanned planned
                    && queries.find(district, planned.plan()).isEmpty() ->
                new Begun.Drafted(write(district, planned.demand(), planned.plan()));
            case DemandDecision.Refused refused -> new Begun.Refused(refused.refusal());
        };
    }

    /** Begins another version; the demand cannot be resolved until it is settled. */
    public PlanDecision revise(String district, DemandId demand, String plan, Actor actor, PlanActor planner) {
        var _ = oblige(district, demand, actor, plan);
        return plans.change(district, plan, one -> one.revise(planner, clock.instant()));
    }

    private DemandDecision oblige(String district, DemandId demand, Actor actor, String plan) {
        Command whole = CommandScope.current();
        Command part = Command.of(
                whole.actor(), whole.name(), DerivedId.of(whole.keyHash(), "plan"), whole.bodyHash(), whole.at());
        return CommandScope.call(
                part, () -> demands.change(district, demand, one -> one.beginPlan(actor, plan, clock.instant())));
    }

    private SolutionPlan write(String district, DemandState demand, String plan) {
        String lead =
                Objects.requireNonNull(demand.assignment(), "it was routed").unit();
        PlanContent content = templates
                .forCategory(demand.intake().category())
                .map(template -> contentOf(template, district, lead))
                .orElse(EMPTY);
        return switch (plans.begin(
                SolutionPlan.draft(plan, district, demand.id().value(), lead, content))) {
            case PlanDecision.Accepted accepted -> accepted.plan();
            case PlanDecision.Refused refused ->
                throw new IllegalStateException("a new plan was refused: " + refused.refusal());
        };
    }

    private PlanContent contentOf(PlanTemplate template, String district, String lead) {
        Instant now = clock.instant();
        return new PlanContent(
                template.measures(),
                template.tasks().stream()
                        .map(line -> Task.open(
                                ids.next(),
                                line.what(),
                                Objects.requireNonNullElse(line.unit(), lead),
                                null,
                                timetables.workingDaysFrom(district, now, line.workingDays())))
                        .toList(),
                template.responsibilities().stream()
                        .map(line -> new Responsibility(
                                Objects.requireNonNullElse(line.unit(), lead), line.tier(), line.duty()))
                        .toList());
    }

    /** What came of it. */
    public sealed interface Begun {

        /** There is a plan. */
        record Drafted(SolutionPlan plan) implements Begun {}

        /** The demand refused. */
        record Refused(DemandRefusal refusal) implements Begun {}
    }
}
