package io.shangquan.platform.web.openapi;

import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Keyless;
import io.shangquan.platform.web.command.Unconditional;
import io.shangquan.platform.web.page.PageRequest;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Describes what the platform asks of every request: its name, its key, its version, its page, and the roles that may send it. */
public final class OperationRules implements GlobalOperationCustomizer {

    private static final Set<RequestMethod> CHANGING =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        operation.setOperationId(OperationNames.idOf(handler));
        operation.setTags(List.of(OperationNames.featureOf(handler)));
        describePath(operation);
        Allow rule = handler.getMethodAnnotation(Allow.class);
        if (rule != null) {
            operation.addExtension("x-door", rule.door().name());
            operation.addExtension("x-roles", List.of(rule.value()));
            if (rule.door() != Allow.Door.TOKEN) {
                operation.setSecurity(List.of());
            }
        }
        Set<RequestMethod> methods = methodsOf(handler);
        boolean changes = methods.stream().anyMatch(CHANGING::contains);
        boolean versioned = changes && !handler.hasMethodAnnotation(Creates.class);
        boolean conditional = versioned && !handler.hasMethodAnnotation(Unconditional.class);
        if (methods.contains(RequestMethod.POST)) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "New for every request, the same for every repetition",
                    !handler.hasMethodAnnotation(Keyless.class)));
        }
        if (versioned) {
            operation.addParametersItem(header("If-Match", "The ETag that was read", conditional));
        }
        if (takesPage(handler)) {
            describePage(operation);
        }
        OperationAnswers.describe(operation, handler, changes, conditional);
        return operation;
    }

    private static Set<RequestMethod> methodsOf(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null ? Set.of() : Set.of(mapping.method());
    }

    private static boolean takesPage(HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == PageRequest.class);
    }

    /** What is in a path is a text, whichever type the handler makes of it. */
    private static void describePath(Operation operation) {
        Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> "path".equals(parameter.getIn()))
                .filter(parameter ->
                        parameter.getSchema() == null || parameter.getSchema().get$ref() != null)
                .forEach(parameter -> parameter.setSchema(new StringSchema()));
    }

    private static void describePage(Operation operation) {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT));
        limit.setDefault(PageRequest.DEFAULT_LIMIT);
        operation.addParametersItem(query("limit", "How many items at most", limit));
        operation.addParametersItem(query("after", "The cursor that the page before gave", new StringSchema()));
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new QueryParameter()
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }

    private static Parameter header(String name, String description, boolean required) {
        return new HeaderParameter()
                .name(name)
                .description(description)
                .required(required)
                .schema(new StringSchema());
    }
}
