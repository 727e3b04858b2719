package io.shangquan.demand.doorservice.application;

import io.shangquan.demand.demand.application.Duties;
import io.shangquan.demand.demand.application.Duty;
import io.shangquan.demand.doorservice.domain.DoorService;
import io.shangquan.demand.doorservice.domain.DoorStatus;
import io.shangquan.demand.doorservice.domain.Slot;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Times of a visit that are to be chosen, offered anew, or kept. */
public final class VisitDuties implements Duties {

    private final DoorServiceQueries queries;
    private final Clock clock;

    public VisitDuties(DoorServiceQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<Duty> of(String district, Person person) {
        List<Duty> duties = new ArrayList<>();
        Instant now = clock.instant();
        queries.offeredTo(
                        district,
                        person.actor().subject(),
                        person.actor().enterprises(),
                        person.actor().office(),
                        MOST)
                .forEach(service -> toChoose(service, now).ifPresent(duties::add));
        Set<String> units = person.actor().units();
        if (!units.isEmpty()) {
            queries.answeredTo(district, units, MOST).forEach(service -> duties.add(toCome(service)));
        }
        return duties;
    }

    /** Until the last of the times begins. */
    private static Optional<Duty> toChoose(DoorService service, Instant now) {
        return service.slots().stream()
                .map(Slot::from)
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .map(last -> new Duty(Duty.Kind.CHOOSE_TIME, service.demand(), null, last));
    }

    private static Duty toCome(DoorService service) {
        Slot agreed = service.agreed();
        return service.status() == DoorStatus.AGREED && agreed != null
                ? new Duty(Duty.Kind.VISIT, service.demand(), service.unit(), agreed.from())
                : new Duty(Duty.Kind.OFFER_TIMES, service.demand(), service.unit(), null);
    }
}
