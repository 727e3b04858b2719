package io.shangquan.event.registration.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.registration.application.CancelRegistration;
import io.shangquan.event.registration.application.Register;
import io.shangquan.event.registration.application.RegistrationQueries;
import io.shangquan.event.registration.domain.Registrant;
import io.shangquan.event.registration.domain.Registration.CancelledBy;
import io.shangquan.event.registration.domain.RegistrationDecision;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registrations for the activities of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/activities")
class RegistrationController {

    private final Register register;
    private final CancelRegistration cancel;
    private final RegistrationQueries queries;
    private final AccessLog log;

    RegistrationController(Register register, CancelRegistration cancel, RegistrationQueries queries, AccessLog log) {
        this.register = register;
        this.cancel = cancel;
        this.queries = queries;
        this.log = log;
    }

    @PostMapping("/{activity}/registrations")
    @Creates
    @Allow
    ResponseEntity<RegistrationResponse> register(
            @PathVariable String district,
            @PathVariable ActivityId activity,
            @Valid @RequestBody(required = false) RegistrationRequests.@Nullable Registering request,
            Caller caller) {
        RegistrationId id = new RegistrationId(CommandScope.current().reservedId());
        Registrant registrant = RegistrationRequests.Registering.of(caller.subject(), request);
        RegistrationDecision decision = register.handle(new Register.Command(district, activity, registrant, id))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/activities/registrations/" + id))
                .body(answer(decision));
    }

    @GetMapping("/{activity}/registrations")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.DEPARTMENT_OFFICER})
    Page<RegistrationResponse> ofActivity(
            @PathVariable String district, @PathVariable ActivityId activity, PageRequest page) {
        return queries.ofActivity(district, activity.value(), page).map(RegistrationResponse::of);
    }

    /** Shows by their names those who come; who asked, and why, is written down first. */
    @PostMapping("/{activity}/attendance")
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.DISTRICT_OFFICE, Roles.DEPARTMENT_OFFICER})
    Attendance attendance(
            @PathVariable String district,
            @PathVariable ActivityId activity,
            @Valid @RequestBody RegistrationRequests.Reveal request,
            Caller caller) {
        log.revealed(caller.subject(), district, "activity/" + activity, request.reason());
        return Attendance.of(queries.confirmed(district, activity.value()));
    }

    @GetMapping("/registrations")
    @Allow
    Page<RegistrationResponse> mine(@PathVariable String district, PageRequest page, Caller caller) {
        return queries.ofPerson(district, caller.subject(), page).map(RegistrationResponse::of);
    }

    @GetMapping("/registrations/{id}")
    @Allow
    RegistrationResponse get(@PathVariable String district, @PathVariable RegistrationId id, Caller caller) {
        return RegistrationResponse.of(own(district, id, caller));
    }

    @PostMapping("/registrations/{id}/cancellation")
    @Allow
    RegistrationResponse cancel(@PathVariable String district, @PathVariable RegistrationId id, Caller caller) {
        own(district, id, caller);
        return answer(cancel.handle(district, id, CancelledBy.BY_PERSON));
    }

    private RegistrationQueries.View own(String district, RegistrationId id, Caller caller) {
        return queries.view(district, id)
                .filter(view -> view.registration().person().equals(caller.subject()))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    private static RegistrationResponse answer(RegistrationDecision decision) {
        return switch (decision) {
            case RegistrationDecision.Accepted accepted ->
                RegistrationResponse.of(new RegistrationQueries.View(
                        accepted.registration(),
                        CommandScope.current().written().orElseThrow().version()));
            case RegistrationDecision.Refused refused -> throw RegistrationProblems.of(refused.refusal());
        };
    }
}
