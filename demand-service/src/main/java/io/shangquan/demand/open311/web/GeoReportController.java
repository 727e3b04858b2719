package io.shangquan.demand.open311.web;

import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.web.DemandFiling;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Keyless;
import io.shangquan.platform.web.command.Unconditional;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * GeoReport v2. The district is in the address; a {@code jurisdiction_id} that is given must be the same. Reading needs the token in its
 * header, for what is read depends on who reads.
 */
@RestController
@RequestMapping(path = "/api/v1/districts/{district}/open311/v2", produces = MediaType.ALL_VALUE)
class GeoReportController {

    private static final Duration SPAN = Duration.ofDays(90);
    private static final Pattern COMMA = Pattern.compile(",");

    private final GeoServices services;
    private final GeoRequests requests;
    private final GeoForm forms;
    private final GeoKeys keys;
    private final GeoAnswers answers;
    private final DemandFiling filing;
    private final IdSource ids;
    private final Clock clock;

    GeoReportController(
            GeoServices services,
            GeoRequests requests,
            GeoForm forms,
            GeoKeys keys,
            GeoAnswers answers,
            DemandFiling filing,
            IdSource ids,
            Clock clock) {
        this.services = services;
        this.requests = requests;
        this.forms = forms;
        this.keys = keys;
        this.answers = answers;
        this.filing = filing;
        this.ids = ids;
        this.clock = clock;
    }

    /** What may be asked for. */
    @GetMapping("/services.{format:xml|json}")
    @Allow
    ResponseEntity<String> services(
            @PathVariable String district,
            @PathVariable String format,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdiction,
            HttpServletRequest request) {
        requireSame(district, Optional.ofNullable(jurisdiction));
        return answers.answer(200, services.list(languageOf(request)), format);
    }

    /** What may be said of a service beside the description. */
    @GetMapping("/services/{code}.{format:xml|json}")
    @Allow
    ResponseEntity<String> definition(
            @PathVariable String district, @PathVariable String code, @PathVariable String format) {
        Listing definition = services.definition(code).orElseThrow(GeoAnswers::notFound);
        return answers.answer(200, definition, format);
    }

    /** Files a demand; a form, with {@code api_key} in it unless the token is in its header. */
    @PostMapping(path = "/requests.{format:xml|json}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Unconditional
    @Keyless
    @Allow(door = Allow.Door.LINK)
    ResponseEntity<String> file(@PathVariable String district, @PathVariable String format, HttpServletRequest request)
            throws IOException {
        FormFields form = formIn(request);
        Caller caller = keys.callerOf(district, request.getHeader(HttpHeaders.AUTHORIZATION), form.find("api_key"));
        requireSame(district, form.find("jurisdiction_id"));
        DemandState filed =
                filing.file(district, new DemandId(ids.next()), forms.read(form), Channel.THIRD_PARTY, caller);
        Listing receipt = new Listing(
                "service_requests",
                "request",
                List.of(Listing.fields("service_request_id", filed.number(), "service_notice", filed.status())));
        return answers.answer(201, receipt, format);
    }

    /** Those that the caller may see: of some numbers, or of a span of 90 days at most. */
    @GetMapping("/requests.{format:xml|json}")
    @Allow
    ResponseEntity<String> list(
            @PathVariable String district,
            @PathVariable String format,
            @RequestParam(name = "jurisdiction_id", required = false) @Nullable String jurisdiction,
            @RequestParam(name = "service_request_id", required = false) @Nullable String numbers,
            @RequestParam(name = "service_code", required = false) @Nullable String codes,
            @RequestParam(name = "start_date", required = false) @Nullable String start,
            @RequestParam(name = "end_date", required = false) @Nullable String end,
            @RequestParam(required = false) @Nullable String status,
            HttpServletRequest request,
            Caller caller) {
        requireSame(district, Optional.ofNullable(jurisdiction));
        Locale language = languageOf(request);
        if (numbers != null) {
            List<String> asked = COMMA.splitAsStream(numbers).map(String::strip).toList();
            return answers.answer(200, requests.numbered(district, asked, caller, language), format);
        }
        Instant until = end == null ? clock.instant() : momentOf("end_date", end);
        Instant latest = until.minus(SPAN);
        Instant from = start == null ? latest : momentOf("start_date", start);
        Set<String> services = codes == null
                ? null
                : COMMA.splitAsStream(codes).map(String::strip).collect(Collectors.toSet());
        GeoRequests.Filter filter =
                new GeoRequests.Filter(from.isBefore(latest) ? latest : from, until, services, openOf(status));
        return answers.answer(200, requests.between(district, filter, caller, language), format);
    }

    /** One of them. */
    @GetMapping("/requests/{number}.{format:xml|json}")
    @Allow
    ResponseEntity<String> get(
            @PathVariable String district,
            @PathVariable String number,
            @PathVariable String format,
            HttpServletRequest request,
            Caller caller) {
        Listing found = requests.numbered(district, List.of(number), caller, languageOf(request));
        if (found.entries().isEmpty()) {
            throw GeoAnswers.notFound();
        }
        return answers.answer(200, found, format);
    }

    /** The number of a token: ours are given at once, so that a token is the number. */
    @GetMapping("/tokens/{token}.{format:xml|json}")
    @Allow
    ResponseEntity<String> token(
            @PathVariable String district, @PathVariable String token, @PathVariable String format, Caller caller) {
        DemandState demand = requests.seen(district, token, caller).orElseThrow(GeoAnswers::notFound);
        Listing found = new Listing(
                "service_requests",
                "request",
                List.of(Listing.fields("service_request_id", demand.number(), "token", token)));
        return answers.answer(200, found, format);
    }

    @ExceptionHandler
    ResponseEntity<String> refused(ProblemException problem, HttpServletRequest request) {
        return answers.error(problem, languageOf(request), request.getRequestURI());
    }

    private static void requireSame(String district, Optional<String> jurisdiction) {
        if (jurisdiction.filter(id -> !id.equals(district)).isPresent()) {
            throw GeoAnswers.notFound();
        }
    }

    private static FormFields formIn(HttpServletRequest request) throws IOException {
        try {
            return FormFields.read(request.getInputStream().readAllBytes());
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(PlatformProblem.UNREADABLE);
        }
    }

    private static Instant momentOf(String parameter, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw unreadable(parameter, "2026-03-02T08:00:00Z");
        }
    }

    private static @Nullable Boolean openOf(@Nullable String status) {
        return switch (status) {
            case null -> null;
            case "open" -> true;
            case "closed" -> false;
            default -> throw unreadable("status", "open, closed");
        };
    }

    private static ProblemException unreadable(String parameter, String expected) {
        return ProblemException.ofFields(
                PlatformProblem.UNREADABLE, List.of(new FieldProblem("query:" + parameter, "type", expected)));
    }

    private static Locale languageOf(HttpServletRequest request) {
        return ProblemTexts.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
