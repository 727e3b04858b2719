package io.shangquan.platform.core.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a problem from where it is known to the edge that answers with it. Made without a stack trace: it is an answer. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode problem;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient List<FieldProblem> fields;
    private transient @Nullable Duration retryAfter;

    private ProblemException(ProblemCode problem, List<Object> arguments, List<FieldProblem> fields) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    /** A problem; the arguments fill the placeholders of its text and must not be personal. */
    public static ProblemException of(ProblemCode problem, Object... arguments) {
        return new ProblemException(problem, List.of(arguments), List.of());
    }

    /** A problem with fields of the request's body. */
    public static ProblemException ofFields(ProblemCode problem, List<FieldProblem> fields) {
        return new ProblemException(problem, List.of(), fields);
    }

    /** Adds a member to the problem (RFC 9457, 3.2), such as the moves that would be legal. */
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    /** When to try again ({@code Retry-After}). */
    public ProblemException retryAfter(Duration delay) {
        retryAfter = delay;
        return this;
    }

    public ProblemCode problem() {
        return problem;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
