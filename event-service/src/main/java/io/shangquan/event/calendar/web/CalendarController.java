package io.shangquan.event.calendar.web;

import io.shangquan.event.activity.application.ActivityQueries;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.activity.domain.ActivityStatus;
import io.shangquan.event.registration.application.RegistrationQueries;
import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationStatus;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.page.PageRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Activities as calendar files: from a month ago on, 200 of each status at most. */
@RestController
@RequestMapping("/api/v1/districts/{district}/activities")
class CalendarController {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final Duration LOOKING_BACK = Duration.ofDays(31);
    private static final PageRequest MOST = new PageRequest(PageRequest.MAX_LIMIT, null);

    private final ActivityQueries activities;
    private final RegistrationQueries registrations;
    private final DistrictDirectory districts;
    private final Clock clock;
    private final URI console;

    CalendarController(
            ActivityQueries activities,
            RegistrationQueries registrations,
            DistrictDirectory districts,
            Clock clock,
            @Value("${shangquan.event.console:http://127.0.0.1:8080}") URI console) {
        this.activities = activities;
        this.registrations = registrations;
        this.districts = districts;
        this.clock = clock;
        this.console = console;
    }

    /** What is published in the district, and what was called off. */
    @GetMapping(path = "/calendar", produces = CALENDAR)
    @Allow
    ResponseEntity<String> ofDistrict(@PathVariable String district) {
        Instant from = clock.instant().minus(LOOKING_BACK);
        List<ActivityQueries.View> shown = Stream.of(ActivityStatus.PUBLISHED, ActivityStatus.CANCELLED)
                .flatMap(status ->
                        activities
                                .list(district, new ActivityQueries.Filter(status, from, null), MOST)
                                .items()
                                .stream())
                .toList();
        return file(district, shown);
    }

    /** One activity that is, or was, published. */
    @GetMapping(path = "/{id}/calendar", produces = CALENDAR)
    @Allow
    ResponseEntity<String> ofActivity(@PathVariable String district, @PathVariable ActivityId id) {
        ActivityQueries.View shown = activities
                .find(district, id)
                .filter(view -> view.activity().status() != ActivityStatus.PLANNED)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        return file(district, List.of(shown));
    }

    /** What the caller is registered for, and what was called off of it. */
    @GetMapping(path = "/registrations/calendar", produces = CALENDAR)
    @Allow
    ResponseEntity<String> ofCaller(@PathVariable String district, Caller caller) {
        List<Registration> own = registrations.ofPerson(district, caller.subject(), MOST).items().stream()
                .map(RegistrationQueries.View::registration)
                .toList();
        Set<String> confirmed = own.stream()
                .filter(registration -> registration.status() == RegistrationStatus.CONFIRMED)
                .map(Registration::activity)
                .collect(Collectors.toSet());
        List<ActivityQueries.View> shown = own.stream()
                .map(Registration::activity)
                .distinct()
                .flatMap(id -> activities.find(district, new ActivityId(id)).stream())
                .filter(view -> view.activity().status() == ActivityStatus.CANCELLED
                        || confirmed.contains(view.activity().id().value()))
                .toList();
        return file(district, shown);
    }

    private ResponseEntity<String> file(String district, List<ActivityQueries.View> shown) {
        String name = districts
                .find(district)
                .map(DistrictDirectory.District::nameZh)
                .filter(Predicate.not(String::isBlank))
                .orElse(district);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + district + ".ics\"")
                .body(CalendarFile.of(name, shown, console, clock.instant()));
    }
}
