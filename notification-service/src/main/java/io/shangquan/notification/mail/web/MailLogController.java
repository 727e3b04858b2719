package io.shangquan.notification.mail.web;

import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.inbox.web.Readership;
import io.shangquan.notification.mail.application.MailLog;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own mails, and an answer to "why did I (not) get this?". */
@RestController
@RequestMapping("/api/v1/inbox")
class MailLogController {

    private static final int EXPLAINED = 200;

    private final MailLog log;
    private final InboxQueries inbox;
    private final DistrictDirectory districts;

    MailLogController(MailLog log, InboxQueries inbox, DistrictDirectory districts) {
        this.log = log;
        this.inbox = inbox;
        this.districts = districts;
    }

    @GetMapping("/deliveries")
    @Allow
    Page<MailResponse> deliveries(PageRequest page, Caller caller) {
        return log.of(caller.subject(), page).map(MailResponse::of);
    }

    /**
     * For every event about a subject of which somebody heard: who did, whether the caller did and through what, and what became of the mail. Whoever
     * neither heard of any nor works in the district learns nothing.
     */
    @GetMapping("/explanations")
    @Allow
    List<Explanation> explain(@RequestParam String district, @RequestParam String subject, Caller caller) {
        Set<Audience> reader = Readership.of(caller);
        Predicate<InboxEntry> heard = entry -> reader.contains(entry.audience()) && entry.isFor(caller.subject());
        Map<String, List<InboxEntry>> byEvent = inbox.about(district, subject, EXPLAINED).stream()
                .collect(Collectors.groupingBy(InboxEntry::event, LinkedHashMap::new, Collectors.toList()));
        boolean any = byEvent.values().stream().flatMap(List::stream).anyMatch(heard);
        if (byEvent.isEmpty() || !(any || reaches(caller, district))) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return byEvent.entrySet().stream()
                .map(event -> Explanation.of(event.getValue(), heard, mailOf(caller, event.getKey())))
                .toList();
    }

    private Optional<MailResponse> mailOf(Caller caller, String event) {
        return log.find(caller.subject(), event).map(MailResponse::of);
    }

    private boolean reaches(Caller caller, String district) {
        return districts
                .streetOf(district)
                .map(street -> caller.reaching(district, street)
                        .anyMatch(grant -> !(grant.scope() instanceof Scope.Enterprise)))
                .orElse(false);
    }
}
