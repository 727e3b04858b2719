package io.shangquan.platform.web.openapi;

import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Versioned;
import io.shangquan.platform.web.page.Page;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;

/** Describes how the platform answers: headers of what went well, and the problems that may come instead. */
final class OperationAnswers {

    private static final String CREATED = "201";
    private static final String OK = "200";

    private OperationAnswers() {}

    /**
     * Completes the answers of an operation.
     *
     * @param changes whether it changes something
     * @param conditional whether it requires {@code If-Match}
     */
    static void describe(Operation operation, HandlerMethod handler, boolean changes, boolean conditional) {
        ApiResponses answers = operation.getResponses();
        if (handler.hasMethodAnnotation(Creates.class)) {
            moveToCreated(answers);
        }
        Class<?> body = bodyOf(handler);
        answers.forEach((status, answer) -> {
            answer.setDescription(status.equals(CREATED) ? "It was created" : "It was done");
            if (changes || Versioned.class.isAssignableFrom(body)) {
                answer.addHeaderObject("ETag", header("The version, for If-Match"));
            }
            if (status.equals(CREATED)) {
                answer.addHeaderObject("Location", header("Where it is"));
            }
            if (body == Page.class) {
                answer.addHeaderObject("Link", header("The next page, with rel=\"next\" (RFC 8288)"));
            }
        });
        problems(operation, handler, changes, conditional)
                .forEach(status -> answers.addApiResponse(status, new ApiResponse().$ref(ApiComponents.PROBLEM)));
        answers.addApiResponse("default", new ApiResponse().$ref(ApiComponents.PROBLEM));
    }

    private static void moveToCreated(ApiResponses answers) {
        ApiResponse answer = answers.remove(OK);
        if (answer != null && !answers.containsKey(CREATED)) {
            answers.addApiResponse(CREATED, answer);
        }
    }

    private static Class<?> bodyOf(HandlerMethod handler) {
        Type returned = handler.getMethod().getGenericReturnType();
        ResolvableType type = ResolvableType.forType(returned);
        return (type.resolve(Void.class) == ResponseEntity.class ? type.getGeneric(0) : type).resolve(Void.class);
    }

    private static Set<String> problems(
            Operation operation, HandlerMethod handler, boolean changes, boolean conditional) {
        Set<String> statuses = new TreeSet<>();
        statuses.add("400");
        Allow rule = handler.getMethodAnnotation(Allow.class);
        if (rule != null && rule.door() == Allow.Door.TOKEN) {
            statuses.add("401");
            if (rule.value().length > 0) {
                statuses.add("403");
            }
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            statuses.add("404");
        }
        if (changes) {
            statuses.addAll(Set.of("409", "422"));
        }
        if (conditional) {
            statuses.addAll(Set.of("412", "428"));
        }
        return statuses;
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
