package io.shangquan.demand.demand.application;

import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Return orders and pauses that the office or the street is to decide. */
public final class Decisions implements Duties {

    private final DemandQueries queries;

    public Decisions(DemandQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Duty> of(String district, Person person) {
        Set<String> desks = Desk.decidedBy(person.actor());
        if (desks.isEmpty()) {
            return List.of();
        }
        return queries.onDesks(district, desks, null, new PageRequest(PageRequest.MAX_LIMIT, null)).items().stream()
                .map(view -> view.demand().state())
                .flatMap(Decisions::toDecide)
                .toList();
    }

    private static Stream<Duty> toDecide(DemandState demand) {
        return switch (demand.status()) {
            case DISPUTED -> Stream.of(duty(Duty.Kind.DECIDE_RETURN, demand));
            case IN_PROGRESS -> Stream.of(duty(Duty.Kind.DECIDE_HOLD, demand));
            case SUBMITTED, REOPENED, ROUTED, ON_HOLD, RESOLVED, CLOSED, DECLINED, WITHDRAWN, MERGED -> Stream.empty();
        };
    }

    private static Duty duty(Duty.Kind kind, DemandState demand) {
        return new Duty(kind, demand.id().value(), null, Desk.dueAt(demand));
    }
}
