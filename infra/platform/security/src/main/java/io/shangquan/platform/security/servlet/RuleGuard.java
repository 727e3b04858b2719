package io.shangquan.platform.security.servlet;

import io.shangquan.platform.core.access.AccessLog;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.telemetry.LogField;
import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.security.rule.Allow.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Holds every endpoint to its rule. In the path of a district, the caller that a handler gets has only those grants that reach the
 * district: no handler can mistake an office elsewhere for an office here.
 */
public final class RuleGuard implements HandlerInterceptor {

    private static final String CALLER = RuleGuard.class.getName() + ".caller";
    private static final String DISTRICT = "district";

    private final DistrictDirectory districts;
    private final ObjectProvider<AccessLog> log;

    public RuleGuard(DistrictDirectory districts, ObjectProvider<AccessLog> log) {
        this.districts = districts;
        this.log = log;
    }

    /** The caller of a request that the guard has let pass. @throws ProblemException {@code token-required} if there is none */
    public static Caller callerOf(HttpServletRequest request) {
        if (request.getAttribute(CALLER) instanceof Caller caller) {
            return caller;
        }
        throw ProblemException.of(PlatformProblem.TOKEN_REQUIRED);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Allow rule = method.getMethodAnnotation(Allow.class);
        if (rule == null || rule.door() != Door.TOKEN) {
            return true;
        }
        Caller caller = authenticated().orElseThrow(() -> ProblemException.of(PlatformProblem.TOKEN_REQUIRED));
        String district = districtOf(request);
        if (district != null) {
            MDC.put(LogField.DISTRICT.key(), district);
            caller = within(caller, district);
        }
        List<String> roles = List.of(rule.value());
        if (!roles.isEmpty() && caller.grants().stream().map(Grant::role).noneMatch(roles::contains)) {
            String subject = caller.subject();
            log.ifAvailable(access -> access.refused(
                    subject, district == null ? "*" : district, request.getMethod() + ' ' + patternOf(request)));
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        request.setAttribute(CALLER, caller);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        MDC.remove(LogField.DISTRICT.key());
    }

    private Caller within(Caller caller, String district) {
        List<Grant> reaching = districts
                .streetOf(district)
                .map(street -> caller.reaching(district, street).toList())
                .orElse(List.of());
        if (reaching.isEmpty()) {
            throw ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        return new Caller(caller.subject(), reaching, caller.issuedAt());
    }

    private static Optional<Caller> authenticated() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                ? Optional.of(known.caller())
                : Optional.empty();
    }

    private static @Nullable String districtOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(DISTRICT) instanceof String district
                ? district
                : null;
    }

    private static String patternOf(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
