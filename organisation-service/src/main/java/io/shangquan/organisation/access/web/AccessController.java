package io.shangquan.organisation.access.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.access.application.PublishedRules;
import io.shangquan.organisation.access.domain.AccessExplanation;
import io.shangquan.organisation.access.domain.AccessExplanation.ReachingGrant;
import io.shangquan.organisation.access.domain.OperationRule;
import io.shangquan.organisation.account.application.AccountQueries;
import io.shangquan.organisation.account.domain.Account;
import io.shangquan.organisation.account.domain.AccountState;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.problem.OrganisationProblem;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why can I, or can I not, do this? */
@RestController
@RequestMapping("/api/v1/districts/{district}/access-explanation")
class AccessController {

    private static final Set<String> MAY_ASK_FOR_OTHERS =
            Set.of(Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.AUDITOR);

    private final PublishedRules rules;
    private final Posts posts;
    private final AccountQueries accounts;
    private final LocalDays days;

    AccessController(PublishedRules rules, Posts posts, AccountQueries accounts, LocalDays days) {
        this.rules = rules;
        this.posts = posts;
        this.accounts = accounts;
        this.days = days;
    }

    /**
     * Explains the access of a person to an operation in a district.
     *
     * @param service as in {@code demand-service}
     * @param operation as its API's description calls it, as in {@code demand.route}
     * @param person the caller if absent; others are asked for by those who run the district. Of others only what their posts give is known
     */
    @GetMapping
    @Allow
    Explanation explain(
            @PathVariable String district,
            @RequestParam String service,
            @RequestParam String operation,
            @RequestParam(required = false) @Nullable String person,
            Caller caller) {
        OperationRule rule = rules.find(service, operation)
                .orElseThrow(() -> ProblemException.of(OrganisationProblem.UNKNOWN_OPERATION, service, operation));
        String subject = person == null ? caller.subject() : person;
        boolean own = subject.equals(caller.subject());
        if (!own && caller.grants().stream().noneMatch(grant -> MAY_ASK_FOR_OTHERS.contains(grant.role()))) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        List<ReachingGrant> grants = own
                ? caller.grants().stream()
                        .map(grant -> new ReachingGrant(grant.role(), grant.toString()))
                        .toList()
                : List.of();
        AccessExplanation explanation =
                AccessExplanation.of(rule, subject, grants, posts.having(district, subject), days.today(district));
        return new Explanation(
                subject,
                rule.service(),
                rule.operation(),
                rule.method(),
                rule.path(),
                rule.roles().stream().sorted().toList(),
                explanation.allowed(),
                explanation.reasons(),
                accounts.find(district, subject).map(Account::state).orElse(null));
    }

    /**
     * An explanation.
     *
     * @param roles of which one is needed; empty for any in the district
     * @param account how the person's account stands: while it is pending, what a post gives is not in tokens yet
     */
    record Explanation(
            String person,
            String service,
            String operation,
            String method,
            String path,
            List<String> roles,
            boolean allowed,
            List<AccessExplanation.Reason> reasons,
            @Nullable AccountState account) {
        Explanation {
            roles = List.copyOf(roles);
            reasons = List.copyOf(reasons);
        }
    }
}
