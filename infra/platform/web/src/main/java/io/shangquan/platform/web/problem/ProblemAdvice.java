package io.shangquan.platform.web.problem;

import io.shangquan.platform.core.problem.FieldProblem;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemDocuments;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.core.problem.ProblemTexts;
import io.shangquan.platform.security.token.TokenVerifier;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Whatever goes wrong in a request becomes a problem with a code; what is nobody's mistake is logged once, and told without details. */
@RestControllerAdvice
public final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String STORE_FAULTS = "com.mongodb.Mongo";
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final ProblemDocuments problems;

    public ProblemAdvice(ProblemDocuments problems) {
        this.problems = problems;
    }

    /** The client has gone: there is nobody to answer. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone() {}

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(Exception fault, HttpServletRequest request) {
        ProblemException problem = problemOf(fault);
        ResponseEntity.BodyBuilder response = ResponseEntity.status(
                        problem.problem().status())
                .contentType(MediaType.parseMediaType(ProblemDocuments.MEDIA_TYPE));
        Duration retryAfter = problem.retryAfter();
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        if (fault instanceof HttpRequestMethodNotSupportedException method) {
            Set<HttpMethod> allowed = method.getSupportedHttpMethods();
            if (allowed != null) {
                response.allow(allowed.toArray(HttpMethod[]::new));
            }
        }
        if (problem.problem() == PlatformProblem.TOKEN_REQUIRED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response.body(problems.write(
                problem,
                ProblemTexts.choose(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)),
                request.getRequestURI(),
                MDC.get("traceId")));
    }

    private static ProblemException problemOf(Exception fault) {
        return switch (fault) {
            case ProblemException problem -> problem;
            case HttpMessageNotReadableException unreadable -> UnreadableBodies.problemOf(unreadable);
            case MethodArgumentNotValidException invalid ->
                ProblemException.ofFields(
                        PlatformProblem.INVALID_CONTENT,
                        invalid.getBindingResult().getFieldErrors().stream()
                                .map(ProblemAdvice::fieldOf)
                                .toList());
            case HandlerMethodValidationException invalid ->
                ProblemException.ofFields(PlatformProblem.INVALID_CONTENT, fieldsOf(invalid));
            case MethodArgumentTypeMismatchException mismatch -> mismatched(mismatch);
            case ServletRequestBindingException binding ->
                ProblemException.ofFields(
                        PlatformProblem.UNREADABLE,
                        List.of(new FieldProblem(
                                "query",
                                "missing",
                                String.valueOf(binding.getBody().getDetail()))));
            case NoResourceFoundException _ -> ProblemException.of(PlatformProblem.NOT_FOUND);
            case NoHandlerFoundException _ -> ProblemException.of(PlatformProblem.NOT_FOUND);
            case HttpRequestMethodNotSupportedException _ -> ProblemException.of(PlatformProblem.METHOD_NOT_ALLOWED);
            case HttpMediaTypeNotSupportedException _ -> ProblemException.of(PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
            case HttpMediaTypeNotAcceptableException _ -> ProblemException.of(PlatformProblem.NOT_ACCEPTABLE);
            case MaxUploadSizeExceededException large ->
                ProblemException.of(PlatformProblem.BODY_TOO_LARGE, large.getMaxUploadSize());
            case MultipartException _ -> ProblemException.of(PlatformProblem.UNREADABLE);
            case TokenVerifier.KeysAway _ ->
                ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN);
            default -> nobodysMistake(fault);
        };
    }

    private static ProblemException nobodysMistake(Exception fault) {
        String name = fault.getClass().getName();
        if (name.startsWith(STORE_FAULTS) && (name.contains("Socket") || name.contains("Timeout"))) {
            LOG.warn("the store does not answer: {}", name);
            return ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN);
        }
        LOG.error("a request failed", fault);
        return ProblemException.of(PlatformProblem.INTERNAL);
    }

    private static ProblemException mismatched(MethodArgumentTypeMismatchException mismatch) {
        MethodParameter parameter = mismatch.getParameter();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return ProblemException.of(PlatformProblem.NOT_FOUND);
        }
        String where = parameter.hasParameterAnnotation(RequestHeader.class) ? "header:" : "query:";
        String expected = expectedOf(parameter.getParameterType());
        return ProblemException.ofFields(
                PlatformProblem.UNREADABLE, List.of(new FieldProblem(where + mismatch.getName(), "type", expected)));
    }

    private static String expectedOf(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? type.getSimpleName()
                : List.of(constants).stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static FieldProblem fieldOf(FieldError error) {
        return new FieldProblem(
                pointerOf(error.getField()),
                Objects.requireNonNullElse(error.getCode(), "invalid"),
                Objects.requireNonNullElse(error.getDefaultMessage(), ""));
    }

    private static List<FieldProblem> fieldsOf(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                error instanceof FieldError field
                                        ? pointerOf(field.getField())
                                        : "query:" + result.getMethodParameter().getParameterName(),
                                codeOf(error.getCodes()),
                                Objects.requireNonNullElse(error.getDefaultMessage(), ""))))
                .toList();
    }

    private static String codeOf(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    /** A bean path as a JSON pointer (RFC 6901): {@code contacts[0].phone} is {@code /contacts/0/phone}. */
    static String pointerOf(String path) {
        return '/' + path.replace("].", "/").replace('[', '/').replace("]", "").replace('.', '/');
    }
}
