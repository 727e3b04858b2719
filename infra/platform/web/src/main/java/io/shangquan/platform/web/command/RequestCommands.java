package io.shangquan.platform.web.command;

import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Reads a request as a command: its key, its body's digest, the version that its sender has seen. */
final class RequestCommands {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final Pattern STRONG_ETAG = Pattern.compile("\"([0-9]{1,18})\"");

    private final IdSource ids;
    private final Clock clock;

    RequestCommands(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The command of a request.
     *
     * @param versioned whether {@code If-Match} is required
     * @param keyed whether a POST needs a key
     * @throws ProblemException {@code idempotency-key-required}, {@code if-match-required}, {@code unreadable}
     */
    Command read(HttpServletRequest request, String actor, byte[] body, boolean versioned, boolean keyed) {
        String name = request.getMethod() + ' ' + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        Command command = Command.of(actor, name, keyHash(request, actor, keyed), digest(body), clock.instant());
        Optional<Long> version = version(request.getHeader(HttpHeaders.IF_MATCH));
        if (version.isEmpty() && versioned) {
            throw ProblemException.of(PlatformProblem.IF_MATCH_REQUIRED);
        }
        return version.map(command::expecting).orElse(command);
    }

    private String keyHash(HttpServletRequest request, String actor, boolean keyed) {
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null && !(keyed && HttpMethod.POST.matches(request.getMethod()))) {
            return ids.next();
        }
        if (key == null || !KEY.matcher(key).matches()) {
            throw ProblemException.of(PlatformProblem.IDEMPOTENCY_KEY_REQUIRED);
        }
        String whole = String.join("\n", actor, request.getMethod(), request.getRequestURI(), key);
        return digest(whole.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Long> version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        Matcher matcher = STRONG_ETAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw ProblemException.ofFields(
                    PlatformProblem.UNREADABLE,
                    List.of(new FieldProblem(
                            "header:If-Match", "etag", "the ETag as it was read, in quotation marks")));
        }
        return Optional.of(Long.parseLong(matcher.group(1)));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
