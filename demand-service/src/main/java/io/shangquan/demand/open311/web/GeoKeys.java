package io.shangquan.demand.open311.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.token.TokenRefused;
import io.shangquan.platform.security.token.TokenVerifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who files through GeoReport: an {@code api_key} is an access token, in the form as the standard says, or in its own header. It is never
 * taken from an address, which would be logged.
 */
@Component
class GeoKeys {

    private static final String BEARER = "Bearer ";
    private static final Set<String> FILING =
            Set.of(Roles.ENTERPRISE_REP, Roles.SITE_CHIEF, Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY);

    private final TokenVerifier verifier;
    private final DistrictDirectory districts;

    GeoKeys(TokenVerifier verifier, DistrictDirectory districts) {
        this.verifier = verifier;
        this.districts = districts;
    }

    /**
     * The caller, with those grants that reach the district.
     *
     * @throws ProblemException if the key is missing or not accepted, or does not reach the district, or may not file there
     */
    Caller callerOf(String district, @Nullable String authorization, Optional<String> apiKey) {
        Caller caller = verified(
                authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? authorization.substring(BEARER.length()).strip()
                        : apiKey.orElseThrow(() -> ProblemException.of(PlatformProblem.TOKEN_REQUIRED)));
        List<Grant> reaching = districts
                .streetOf(district)
                .map(street -> caller.reaching(district, street).toList())
                .orElse(List.of());
        if (reaching.isEmpty()) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        if (reaching.stream().map(Grant::role).noneMatch(FILING::contains)) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return new Caller(caller.subject(), reaching, caller.issuedAt());
    }

    private Caller verified(String token) {
        try {
            return verifier.verify(token);
        } catch (TokenRefused e) {
            throw ProblemException.of(e.reason());
        }
    }
}
