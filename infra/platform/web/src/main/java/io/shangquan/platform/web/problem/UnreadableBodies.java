package io.shangquan.platform.web.problem;

import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that cannot be read, and where; never repeats what it held. */
final class UnreadableBodies {

    private UnreadableBodies() {}

    static ProblemException problemOf(HttpMessageNotReadableException unreadable) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException unknown ->
                at(PlatformProblem.UNKNOWN_FIELD, unknown, "unknown", "no such field");
            case StreamConstraintsException limit
            when isDepth(limit) -> ProblemException.of(PlatformProblem.BODY_TOO_DEEP);
            case StreamConstraintsException limit -> at(PlatformProblem.UNREADABLE, limit, "too-long", "too long");
            case InvalidFormatException format
            when format.getTargetType() != null && format.getTargetType().isEnum() ->
                at(PlatformProblem.UNREADABLE, format, "one-of", constantsOf(format.getTargetType()));
            case MismatchedInputException mismatch ->
                at(
                        PlatformProblem.UNREADABLE,
                        mismatch,
                        "type",
                        mismatch.getTargetType() == null
                                ? "of another type"
                                : "expected " + mismatch.getTargetType().getSimpleName());
            case JacksonException malformed ->
                at(PlatformProblem.UNREADABLE, malformed, "json", "not JSON, or a name twice");
            case null, default -> ProblemException.of(PlatformProblem.UNREADABLE);
        };
    }

    private static boolean isDepth(StreamConstraintsException limit) {
        return limit.getOriginalMessage() != null && limit.getOriginalMessage().contains("nesting depth");
    }

    private static String constantsOf(Class<?> type) {
        return List.of(type.getEnumConstants()).stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static ProblemException at(PlatformProblem problem, JacksonException fault, String code, String detail) {
        String pointer = fault.getPath().stream()
                .map(step -> '/'
                        + (step.getPropertyName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getPropertyName().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
        return ProblemException.ofFields(problem, List.of(new FieldProblem(pointer, code, detail)));
    }
}
