package io.shangquan.event.registration.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.event.activity.domain.ActivityId;
import io.shangquan.event.registration.application.CancelRegistration;
import io.shangquan.event.registration.application.Register;
import io.shangquan.event.registration.application.RegistrationQueries;
import io.shangquan.event.registration.domain.Registration.CancelledBy;
import io.shangquan.event.registration.domain.RegistrationDecision;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registrations for the activities of a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/activities")
class RegistrationController {

    private final Register register;
    private final CancelRegistration cancel;
    private final RegistrationQueries queries;

    RegistrationController(Register register, CancelRegistration cancel, RegistrationQueries queries) {
        this.register = register;
        this.cancel = cancel;
        this.queries = queries;
    }

    @PostMapping("/{activity}/registrations")
    @Creates
    @Allow
    ResponseEntity<RegistrationResponse> register(
            @PathVariable String district, @PathVariable ActivityId activity, Caller caller) {
        RegistrationId id = new RegistrationId(CommandScope.current().reservedId());
        RegistrationDecision decision = register.handle(new Register.Command(district, activity, caller.subject(), id))
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
