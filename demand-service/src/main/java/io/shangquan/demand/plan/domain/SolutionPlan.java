package io.shangquan.demand.plan.domain;

import io.shangquan.demand.plan.domain.PlanDecision.Accepted;
import io.shangquan.demand.plan.domain.PlanDecision.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A solution plan (难题解决方案) with its two lists. A new version begins with what the one before says; tasks that ended stay ended.
 *
 * @param demand id of the demand
 * @param lead code of the demand's lead unit when the plan was begun
 * @param version 1 for the first
 * @param approvals of each version that was approved
 */
public record SolutionPlan(
        String id,
        String district,
        String demand,
        String lead,
        int version,
        PlanStatus status,
        PlanContent content,
        List<Approval> approvals) {

    public SolutionPlan {
        approvals = List.copyOf(approvals);
    }

    /** Begins one. */
    public static Accepted draft(String id, String district, String demand, String lead, PlanContent content) {
        return new Accepted(
                new SolutionPlan(id, district, demand, lead, 1, PlanStatus.DRAFT, content, List.of()),
                List.of(new PlanEvent.Drafted()));
    }

    /** Writes the version anew; tasks that ended keep their end. */
    public PlanDecision write(PlanActor actor, PlanContent written, Instant now) {
        return attempt(PlanMove.WRITE, actor.isOf(lead), now, plan -> {
            List<Task> tasks = new ArrayList<>();
            plan.content.tasks().stream().filter(task -> !task.isOpen()).forEach(tasks::add);
            written.tasks().stream()
                    .filter(task -> tasks.stream().noneMatch(ended -> ended.id().equals(task.id())))
                    .forEach(tasks::add);
            PlanContent next = new PlanContent(written.measures(), tasks, written.responsibilities());
            return new Accepted(plan.with(next), List.of(new PlanEvent.Written()));
        });
    }

    /** Asks for approval. */
    public PlanDecision propose(PlanActor actor, Instant now) {
        return attempt(
                PlanMove.PROPOSE,
                actor.isOf(lead),
                now,
                plan -> plan.content.isComplete()
                        ? new Accepted(plan.with(PlanStatus.PROPOSED), List.of(new PlanEvent.Proposed()))
                        : new Refused(new PlanRefusal.Incomplete()));
    }

    /** Approves it; a version without open tasks is complete at once. */
    public PlanDecision approve(PlanActor actor, Instant now) {
        return attempt(PlanMove.APPROVE, actor.office(), now, plan -> {
            List<Approval> all = new ArrayList<>(plan.approvals);
            all.add(new Approval(plan.version, actor.subject(), now));
            SolutionPlan approved =
                    new SolutionPlan(id, district, demand, lead, version, PlanStatus.APPROVED, plan.content, all);
            return completed(approved, new PlanEvent.Decided(true));
        });
    }

    /** Sends it back to those who wrote it. */
    public PlanDecision sendBack(PlanActor actor, Instant now) {
        return attempt(
                PlanMove.SEND_BACK,
                actor.office(),
                now,
                plan -> new Accepted(plan.with(PlanStatus.DRAFT), List.of(new PlanEvent.Decided(false))));
    }

    /** A unit has done its task. */
    public PlanDecision finishTask(PlanActor actor, String task, Task.Evidence evidence, Instant now) {
        boolean theirs =
                content.find(task).filter(one -> actor.isOf(one.unit())).isPresent() || actor.isOf(lead);
        return attempt(PlanMove.FINISH_TASK, theirs, now, plan -> plan.end(task, open -> open.done(evidence)));
    }

    /** The office drops a task. */
    public PlanDecision dropTask(PlanActor actor, String task, String reason, Instant now) {
        return attempt(PlanMove.DROP_TASK, actor.office(), now, plan -> plan.end(task, open -> open.dropped(reason)));
    }

    /** Begins another version. */
    public PlanDecision revise(PlanActor actor, Instant now) {
        return attempt(
                PlanMove.REVISE,
                actor.isOf(lead),
                now,
                plan -> new Accepted(
                        new SolutionPlan(
                                id, district, demand, lead, version + 1, PlanStatus.DRAFT, plan.content, approvals),
                        List.of(new PlanEvent.Drafted())));
    }

    /** A unit has ended: what it leads, answers for and has not done yet is its successor's. What it has done stays its own. */
    public PlanDecision succeedUnit(String ended, String successor) {
        SolutionPlan next = new SolutionPlan(
                id,
                district,
                demand,
                lead.equals(ended) ? successor : lead,
                version,
                status,
                content.succeeded(ended, successor),
                approvals);
        return next.equals(this)
                ? new Refused(new PlanRefusal.NothingDue())
                : new Accepted(next, List.of(new PlanEvent.UnitSucceeded(successor, ended)));
    }

    /** Finds tasks that were not done in time. */
    public PlanDecision fireClocks(Instant now) {
        Accepted settled = settle(now);
        return settled.events().isEmpty() ? new Refused(new PlanRefusal.NothingDue()) : settled;
    }

    /** When a task is due next. */
    public Optional<Instant> nextDueAt() {
        return approvals.isEmpty()
                ? Optional.empty()
                : content.tasks().stream()
                        .filter(task -> task.isOpen() && !task.overdue())
                        .map(Task::dueAt)
                        .min(Instant::compareTo);
    }

    private PlanDecision attempt(
            PlanMove move, boolean theirs, Instant now, Function<SolutionPlan, PlanDecision> verb) {
        Accepted due = settle(now);
        if (!theirs) {
            return new Refused(new PlanRefusal.NotTheirMove(move));
        }
        if (!move.isLegalFrom(status)) {
            return new Refused(new PlanRefusal.IllegalMove(move, status, status.legal()));
        }
        return switch (verb.apply(due.plan())) {
            case Refused refused -> refused;
            case Accepted accepted -> {
                List<PlanEvent> events = new ArrayList<>(due.events());
                events.addAll(accepted.events());
                yield new Accepted(accepted.plan(), events);
            }
        };
    }

    private Accepted settle(Instant now) {
        SolutionPlan next = this;
        List<PlanEvent> events = new ArrayList<>();
        if (approvals.isEmpty()) {
            return new Accepted(next, events);
        }
        for (Task task : content.tasks()) {
            if (task.isDue(now)) {
                next = next.with(next.content.with(task.late()));
                events.add(new PlanEvent.TaskOverdue(task));
            }
        }
        return new Accepted(next, events);
    }

    private PlanDecision end(String task, UnaryOperator<Task> how) {
        Optional<Task> open = content.find(task).filter(Task::isOpen);
        if (open.isEmpty()) {
            return new Refused(new PlanRefusal.NoOpenTask(task));
        }
        Task ended = how.apply(open.get());
        return completed(with(content.with(ended)), new PlanEvent.TaskEnded(ended));
    }

    private static PlanDecision completed(SolutionPlan plan, PlanEvent event) {
        return plan.content.open() > 0
                ? new Accepted(plan, List.of(event))
                : new Accepted(plan.with(PlanStatus.COMPLETED), List.of(event, new PlanEvent.Completed()));
    }

    private SolutionPlan with(PlanStatus to) {
        return new SolutionPlan(id, district, demand, lead, version, to, content, approvals);
    }

    private SolutionPlan with(PlanContent to) {
        return new SolutionPlan(id, district, demand, lead, version, status, to, approvals);
    }

    /**
     * That a version was approved.
     *
     * @param by subject of who did
     */
    public record Approval(int version, String by, Instant at) {}
}
