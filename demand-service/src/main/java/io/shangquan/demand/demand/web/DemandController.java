package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.draft.application.KeepDrafts;
import io.shangquan.platform.attachments.Attachments;
import io.shangquan.platform.attachments.web.AttachmentResponse;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Filing and reading demands. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands")
class DemandController {

    private final DemandFiling filing;
    private final DemandFilters filters;
    private final DemandQueries queries;
    private final DemandAnswers answers;
    private final Timetables timetables;
    private final Attachments attachments;
    private final KeepDrafts drafts;
    private final AccessLog log;

    DemandController(
            DemandFiling filing,
            DemandFilters filters,
            DemandQueries queries,
            DemandAnswers answers,
            Timetables timetables,
            Attachments attachments,
            KeepDrafts drafts,
            AccessLog log) {
        this.filing = filing;
        this.filters = filters;
        this.queries = queries;
        this.answers = answers;
        this.timetables = timetables;
        this.attachments = attachments;
        this.drafts = drafts;
        this.log = log;
    }

    @PostMapping
    @Creates
    @Allow({Roles.ENTERPRISE_REP, Roles.SITE_CHIEF, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY})
    ResponseEntity<DemandResponse> submit(
            @PathVariable String district, @Valid @RequestBody SubmitDemandRequest request, Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        Channel channel = Objects.requireNonNullElse(request.channel(), Channel.ONLINE);
        DemandId id = new DemandId(CommandScope.current().reservedId());
        DemandDecision decision =
                filing.file(district, id, request, channel, reach.submitterOf(request, channel), caller);
        DemandResponse filed = answers.of(decision, reach);
        if (request.draft() != null) {
            drafts.giveUp(district, caller.subject(), request.draft());
        }
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/demands/" + id))
                .body(filed);
    }

    /**
     * By number, or by all of the others, the newest first; {@code from} and {@code to} are the first and the last day of filing. What is asked for
     * by its deadline comes in the order of deadlines.
     */
    @GetMapping
    @Allow
    Page<DemandResponse> list(
            @PathVariable String district,
            @RequestParam(required = false) @Nullable DemandStatus status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable Urgency urgency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable DemandDue due,
            @RequestParam(required = false) @Nullable String number,
            PageRequest page,
            Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        Page<DemandView> found = number == null
                ? queries.list(
                        district,
                        filters.of(district, reach, status, unit, category, site, urgency, from, to, due),
                        page)
                : new Page<>(
                        queries.byNumber(district, number).filter(reach::shows).stream()
                                .toList(),
                        null);
        return found.map(view -> DemandResponse.of(view, reach.actor()));
    }

    @GetMapping("/{id}")
    @Allow
    DemandResponse get(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        return DemandResponse.of(answers.within(district, id, reach), reach.actor());
    }

    /** The files that were filed with it; others are with the comments that brought them. */
    @GetMapping("/{id}/attachments")
    @Allow
    List<AttachmentResponse> attachments(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DemandView view = answers.within(district, id, DemandReach.of(caller, district));
        return attachments.findAll(district, view.demand().state().intake().attachments()).stream()
                .map(AttachmentResponse::of)
                .toList();
    }

    /** Every deadline of the demand, explained line by line. */
    @GetMapping("/{id}/deadlines")
    @Allow
    List<DeadlineResponse> deadlines(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        DemandView view = answers.within(district, id, DemandReach.of(caller, district));
        return DeadlineResponse.of(
                view.demand(),
                clock -> timetables.explain(district, view.demand().state().intake(), clock));
    }

    /** Shows whom to speak to, a bureau if it leads; who asked, and why, is written down first. */
    @PostMapping("/{id}/contact")
    @Unconditional
    @Allow({Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY, Roles.DEPARTMENT_OFFICER, Roles.BUREAU_OFFICER})
    RevealedContact contact(
            @PathVariable String district,
            @PathVariable DemandId id,
            @Valid @RequestBody DemandRequests.Reveal request,
            Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        DemandView view = answers.within(district, id, reach);
        if (!reach.speaksToSubmitter(caller, view.demand().state())) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        log.revealed(caller.subject(), district, "demand/" + id, request.reason());
        Contact contact = view.demand().state().intake().contact();
        return new RevealedContact(contact.name(), contact.phone());
    }

    /** Personal data on purpose, unmasked. */
    record RevealedContact(@Nullable String name, @Nullable String phone) {}
}
