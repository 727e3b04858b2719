package io.shangquan.organisation.post.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.application.ChangeAppointments;
import io.shangquan.organisation.post.application.PostProblems;
import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.application.PostQueries.PostView;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDecision;
import io.shangquan.organisation.post.domain.Standing;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The posts of a district, and who holds them. */
@RestController
@RequestMapping("/api/v1/districts/{district}")
class PostController {

    private static final Set<String> THE_STREETS =
            Set.of(Roles.STREET_LEADER, Roles.COORDINATING_SECTION, Roles.DISTRICT_SECRETARY, Roles.FIRST_SECRETARY);

    private final ChangeAppointments change;
    private final PostQueries queries;
    private final LocalDays days;

    PostController(ChangeAppointments change, PostQueries queries, LocalDays days) {
        this.change = change;
        this.queries = queries;
        this.days = days;
    }

    /** Posts with those who are in them on a day; today if none is given. */
    @GetMapping("/posts")
    @Allow
    Page<PostResponse> list(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            PageRequest page) {
        LocalDate day = days.orToday(district, asOf);
        return queries.list(district, unit, page).map(view -> PostResponse.of(view, day));
    }

    @PostMapping("/appointments")
    @Creates
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    ResponseEntity<PostResponse> appoint(
            @PathVariable String district, @Valid @RequestBody AppointmentRequests.Appoint request, Caller caller) {
        queries.byKey(district, request.post()).ifPresent(view -> requireRight(caller, view.post()));
        String id = CommandScope.current().reservedId();
        PostDecision decision = change.appoint(new ChangeAppointments.Appoint(
                        district,
                        id,
                        request.post(),
                        request.person(),
                        request.displayName(),
                        Objects.requireNonNullElse(request.standing(), Standing.HOLDER),
                        request.secondedFrom(),
                        request.from(),
                        request.to()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, request.post())
                        .retryAfter(Duration.ofSeconds(1)));
        LocalDate day = days.orToday(district, request.from());
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/appointments/" + id))
                .body(answer(decision, day));
    }

    /** The post of an appointment, on the appointment's first day. */
    @GetMapping("/appointments/{id}")
    @Allow
    PostResponse get(@PathVariable String district, @PathVariable String id) {
        PostView view = having(district, id);
        LocalDate day = view.post().appointments().stream()
                .filter(appointment -> appointment.id().equals(id))
                .findFirst()
                .orElseThrow()
                .from();
        return PostResponse.of(view, day);
    }

    /** Ends an appointment; access ends with it, at once if the last day is today or past. */
    @PostMapping("/appointments/{id}/end")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    PostResponse end(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody AppointmentRequests.End request,
            Caller caller) {
        Post post = having(district, id).post();
        requireRight(caller, post);
        return answer(change.end(district, post.key(), id, request.lastDay()), days.today(district));
    }

    /** Resigns; only the person who is appointed can. */
    @PostMapping("/appointments/{id}/resignation")
    @Allow
    PostResponse resign(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody AppointmentRequests.End request,
            Caller caller) {
        Post post = having(district, id).post();
        boolean own = post.appointments().stream()
                .anyMatch(appointment ->
                        appointment.id().equals(id) && appointment.person().equals(caller.subject()));
        if (!own) {
            throw ProblemException.of(OrganisationProblem.NOT_YOUR_APPOINTMENT);
        }
        return answer(change.end(district, post.key(), id, request.lastDay()), days.today(district));
    }

    /** Keeps that the person is away from the post for some days; who stands in is appointed beside. */
    @PostMapping("/appointments/{id}/leave")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    PostResponse recordLeave(
            @PathVariable String district,
            @PathVariable String id,
            @Valid @RequestBody AppointmentRequests.Absence request,
            Caller caller) {
        Post post = having(district, id).post();
        requireRight(caller, post);
        return answer(change.recordLeave(district, post.key(), id, request.from(), request.to()), request.from());
    }

    private PostView having(String district, String appointment) {
        return queries.byAppointment(district, appointment)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Secretaries, and those above them, are the street's to appoint. */
    private static void requireRight(Caller caller, Post post) {
        if (THE_STREETS.contains(post.role())
                && caller.grants().stream().noneMatch(grant -> grant.role().equals(Roles.STREET_ADMIN))) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
    }

    private static PostResponse answer(PostDecision decision, LocalDate day) {
        return switch (decision) {
            case PostDecision.Accepted accepted -> PostResponse.of(written(accepted.post()), day);
            case PostDecision.Refused refused -> throw PostProblems.of(refused.refusal());
        };
    }

    private static PostView written(Post post) {
        Command.Written written = CommandScope.current().written().orElseThrow();
        return new PostView(written.id(), post, written.version());
    }
}
