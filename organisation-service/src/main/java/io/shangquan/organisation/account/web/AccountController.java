package io.shangquan.organisation.account.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.account.application.AccountDifferences;
import io.shangquan.organisation.account.application.AccountDifferences.AccountDifference;
import io.shangquan.organisation.account.application.AccountQueries;
import io.shangquan.organisation.account.application.IdentityAnswers;
import io.shangquan.organisation.account.application.OpenAccount;
import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.problem.OrganisationProblem;
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
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The accounts of those who are or were appointed in a district. */
@RestController
@RequestMapping("/api/v1/districts/{district}/accounts")
class AccountController {

    private static final int COMPARED_AT_ONCE = 20;

    private final AccountQueries queries;
    private final AccountDifferences differences;
    private final OpenAccount open;
    private final Accounts accounts;
    private final Clock clock;

    AccountController(
            AccountQueries queries, AccountDifferences differences, OpenAccount open, Accounts accounts, Clock clock) {
        this.queries = queries;
        this.differences = differences;
        this.open = open;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.AUDITOR})
    Page<AccountResponse> list(@PathVariable String district, PageRequest page) {
        return queries.list(district, page).map(account -> AccountResponse.of(account, district));
    }

    @GetMapping("/{person}")
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY, Roles.AUDITOR})
    AccountResponse get(@PathVariable String district, @PathVariable String person) {
        return queries.find(district, person)
                .map(account -> AccountResponse.of(account, district))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** What the identity provider holds otherwise than appointments say; at most 20 accounts a page. */
    @GetMapping("/differences")
    @Allow({Roles.STREET_ADMIN, Roles.AUDITOR})
    Page<AccountDifference> differences(@PathVariable String district, PageRequest page) {
        PageRequest asked = new PageRequest(Math.min(page.limit(), COMPARED_AT_ONCE), page.after());
        return IdentityAnswers.unlessAway(() -> differences.list(district, asked));
    }

    /** Opens an account; the answer, and nothing else, shows the password for the first login. */
    @PostMapping
    @Creates
    @Allow(Roles.STREET_ADMIN)
    ResponseEntity<AccountRequests.Opened> open(
            @PathVariable String district, @Valid @RequestBody AccountRequests.Opening request) {
        String key = CommandScope.current().reservedId();
        OpenAccount.Opened opened = IdentityAnswers.unlessAway(
                        () -> open.handle(district, request.username(), request.displayName(), key))
                .orElseThrow(() -> ProblemException.of(OrganisationProblem.USERNAME_TAKEN, request.username()));
        return ResponseEntity.created(URI.create("/api/v1/districts/" + district + "/accounts/" + opened.person()))
                .body(new AccountRequests.Opened(opened.person(), request.username(), opened.password()));
    }

    /** Makes a new password for the next login, as for who came with a table; the answer, and nothing else, shows it. */
    @PostMapping("/{person}/first-password")
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    AccountRequests.FirstPassword renewPassword(@PathVariable String district, @PathVariable String person) {
        return IdentityAnswers.unlessAway(() -> open.renewPassword(district, person))
                .map(password -> new AccountRequests.FirstPassword(person, password))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    @PostMapping("/{person}/disabling")
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    AccountResponse disable(@PathVariable String district, @PathVariable String person) {
        return switchTo(district, person, false);
    }

    @PostMapping("/{person}/enabling")
    @Unconditional
    @Allow(Roles.STREET_ADMIN)
    AccountResponse enable(@PathVariable String district, @PathVariable String person) {
        return switchTo(district, person, true);
    }

    private AccountResponse switchTo(String district, String person, boolean enabled) {
        if (!accounts.switchTo(person, district, enabled, clock.instant())) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return get(district, person);
    }
}
