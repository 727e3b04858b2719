package io.shangquan.organisation.account.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.account.application.IdentityAnswers;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityUser;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds who is to be appointed, nominated or let vote and has no post here yet, for those who appoint and call elections. The whole user
 * name finds its person, in whatever district; nobody can look through the others. The name comes in the body, so that no address holds it.
 */
@RestController
@RequestMapping("/api/v1/districts/{district}/accounts/searches")
class AccountSearchController {

    private final IdentityProvider identity;

    AccountSearchController(IdentityProvider identity) {
        this.identity = identity;
    }

    /** The person who has exactly this user name and may log in, or nobody. */
    @PostMapping
    @Unconditional
    @Allow({Roles.STREET_ADMIN, Roles.DISTRICT_SECRETARY})
    Page<FoundPerson> search(@PathVariable String district, @Valid @RequestBody Search request) {
        String username = request.username().strip().toLowerCase(Locale.ROOT);
        List<FoundPerson> found = IdentityAnswers.unlessAway(() -> identity.named(username)).stream()
                .filter(IdentityUser::enabled)
                .map(FoundPerson::of)
                .toList();
        return new Page<>(found, null);
    }

    /** A whole user name. */
    record Search(@NotBlank @Size(max = 64) String username) {}

    /**
     * Who was found.
     *
     * @param person by which appointments, nominations and rosters name them
     * @param displayName if the identity provider knows one
     */
    record FoundPerson(
            String person, String username, @Nullable String displayName) {

        static FoundPerson of(IdentityUser user) {
            return new FoundPerson(user.person(), user.username(), user.displayName());
        }
    }
}
