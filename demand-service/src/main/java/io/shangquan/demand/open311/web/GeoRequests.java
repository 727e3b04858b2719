package io.shangquan.demand.open311.web;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.domain.Assignment;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Demands as service requests, by the number that people quote. The standard knows open and closed: ours is in the notes. */
@Component
class GeoRequests {

    /** What the standard limits a list to. */
    private static final int MOST = 1_000;

    private static final Set<DemandStatus> CLOSED = EnumSet.of(
            DemandStatus.RESOLVED,
            DemandStatus.CLOSED,
            DemandStatus.DECLINED,
            DemandStatus.WITHDRAWN,
            DemandStatus.MERGED);

    private final DemandQueries queries;
    private final DemandAnswers answers;
    private final GeoServices services;

    GeoRequests(DemandQueries queries, DemandAnswers answers, GeoServices services) {
        this.queries = queries;
        this.answers = answers;
        this.services = services;
    }

    /** Those of some numbers that the caller may see. */
    Listing numbered(String district, List<String> numbers, Caller caller, Locale language) {
        return listing(
                numbers.stream().limit(MOST).flatMap(number -> seen(district, number, caller).stream()), language);
    }

    /** Those of a span of time that the caller may see, the newest first. */
    Listing between(String district, Filter filter, Caller caller, Locale language) {
        List<DemandState> found = new ArrayList<>();
        DemandQueries.Filter narrowed = DemandQueries.Filter.of(answers.narrowed(district, caller));
        String after = null;
        do {
            Page<DemandView> page = queries.list(district, narrowed, new PageRequest(PageRequest.MAX_LIMIT, after));
            page.items().stream()
                    .map(view -> view.demand().state())
                    .filter(filter::matches)
                    .forEach(found::add);
            boolean past = page.items().stream()
                    .anyMatch(
                            view -> view.demand().state().intake().submittedAt().isBefore(filter.from()));
            after = past ? null : page.next();
        } while (after != null && found.size() < MOST);
        return listing(found.stream().limit(MOST), language);
    }

    /** The demand of a number, if the caller may see it. */
    Optional<DemandState> seen(String district, String number, Caller caller) {
        return queries.byNumber(district, number)
                .flatMap(view -> answers.find(district, view.demand().state().id(), caller))
                .map(seen -> seen.demand().state());
    }

    private Listing listing(Stream<DemandState> demands, Locale language) {
        return new Listing(
                "service_requests",
                "request",
                demands.map(demand -> request(demand, language)).toList());
    }

    private Map<String, Object> request(DemandState demand, Locale language) {
        Place place = demand.intake().place();
        Place.Point point = place.point();
        Assignment lead = demand.assignment();
        return Listing.fields(
                "service_request_id",
                demand.number(),
                "status",
                CLOSED.contains(demand.status()) ? "closed" : "open",
                "status_notes",
                notes(demand),
                "service_name",
                services.nameOf(demand.intake().category(), language),
                "service_code",
                demand.intake().category(),
                "description",
                demand.intake().description(),
                "agency_responsible",
                lead == null ? null : lead.unit(),
                "requested_datetime",
                demand.intake().submittedAt(),
                "expected_datetime",
                expected(demand),
                "address",
                address(place),
                "address_id",
                place.site(),
                "lat",
                point == null ? null : point.latitude(),
                "long",
                point == null ? null : point.longitude());
    }

    private static String notes(DemandState demand) {
        String said =
                demand.resolution() == null ? "" : ": " + demand.resolution().text();
        return demand.status() + said;
    }

    private static @Nullable Instant expected(DemandState demand) {
        return Stream.of(ClockKind.RESOLVE, ClockKind.ACCEPT)
                .flatMap(kind -> demand.clocks().find(kind).stream())
                .map(DeadlineClock::dueAt)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String address(Place place) {
        String address = Stream.of(Optional.ofNullable(place.site()), Optional.ofNullable(place.floor()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return address.isEmpty() ? null : address;
    }

    /**
     * What is asked for.
     *
     * @param services codes; null for all
     * @param open null for open and closed
     */
    record Filter(
            Instant from,
            Instant until,
            @Nullable Set<String> services,
            @Nullable Boolean open) {

        boolean matches(DemandState demand) {
            Instant at = demand.intake().submittedAt();
            return !at.isBefore(from)
                    && at.isBefore(until)
                    && (services == null || services.contains(demand.intake().category()))
                    && (open == null || open != CLOSED.contains(demand.status()));
        }
    }
}
