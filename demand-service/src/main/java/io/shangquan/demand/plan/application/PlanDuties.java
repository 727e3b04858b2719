package io.shangquan.demand.plan.application;

import io.shangquan.demand.demand.application.Duties;
import io.shangquan.demand.demand.application.Duty;
import io.shangquan.demand.plan.domain.Task;
import java.util.ArrayList;
import java.util.List;

/** Plans that wait for the office's approval, and open tasks. */
public final class PlanDuties implements Duties {

    private final PlanQueries queries;

    public PlanDuties(PlanQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Duty> of(String district, Person person) {
        List<Duty> duties = new ArrayList<>();
        if (person.actor().office()) {
            queries.proposed(district, MOST).stream()
                    .map(plan -> new Duty(Duty.Kind.APPROVE_PLAN, plan.demand(), plan.lead(), null))
                    .forEach(duties::add);
        }
        if (!person.units().isEmpty()) {
            queries.underWay(district, person.units(), MOST)
                    .forEach(plan -> plan.content().tasks().stream()
                            .filter(task -> isTheirs(task, person))
                            .map(task -> new Duty(Duty.Kind.DO_TASK, plan.demand(), task.unit(), task.dueAt()))
                            .forEach(duties::add));
        }
        return duties;
    }

    /** A task that is given to somebody by name is theirs alone. */
    private static boolean isTheirs(Task task, Person person) {
        return task.isOpen()
                && person.units().contains(task.unit())
                && (task.person() == null || task.person().equals(person.actor().subject()));
    }
}
