package io.shangquan.platform.security.servlet;

import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.security.token.TokenRefused;
import io.shangquan.platform.security.token.TokenVerifier;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the bearer token of a request (RFC 6750, 2.1), if it has one. A token that is not accepted ends the request. */
public final class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final TokenVerifier verifier;
    private final ProblemWriter problems;

    public TokenFilter(TokenVerifier verifier, ProblemWriter problems) {
        this.verifier = verifier;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            try {
                if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
                    refuse(request, response, PlatformProblem.TOKEN_INVALID);
                    return;
                }
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new CallerAuthentication(
                        verifier.verify(header.substring(BEARER.length()).strip())));
                SecurityContextHolder.setContext(context);
            } catch (TokenRefused e) {
                refuse(request, response, e.reason());
                return;
            } catch (TokenVerifier.KeysAway e) {
                problems.write(
                        request,
                        response,
                        ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, PlatformProblem reason)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        problems.write(request, response, ProblemException.of(reason));
    }
}
