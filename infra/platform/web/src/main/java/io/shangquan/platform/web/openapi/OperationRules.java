package io.shangquan.platform.web.openapi;

import io.shangquan.platform.security.rule.Allow;
import io.shangquan.platform.web.command.Creates;
import io.shangquan.platform.web.command.Unconditional;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Describes what the platform asks of every request: its key, its version, and the roles that may send it. */
public final class OperationRules implements GlobalOperationCustomizer {

    private static final Set<RequestMethod> CHANGING =
            Set.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE);

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Allow rule = handler.getMethodAnnotation(Allow.class);
        if (rule != null) {
            operation.addExtension("x-door", rule.door().name());
            operation.addExtension("x-roles", List.of(rule.value()));
        }
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        Set<RequestMethod> methods = mapping == null ? Set.of() : Set.of(mapping.method());
        if (methods.contains(RequestMethod.POST)) {
            operation.addParametersItem(
                    header("Idempotency-Key", "New for every request, the same for every repetition", true));
        }
        boolean versioned =
                methods.stream().anyMatch(CHANGING::contains) && !handler.hasMethodAnnotation(Creates.class);
        if (versioned) {
            operation.addParametersItem(
                    header("If-Match", "The ETag that was read", !handler.hasMethodAnnotation(Unconditional.class)));
        }
        return operation;
    }

    private static HeaderParameter header(String name, String description, boolean required) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(required).schema(new StringSchema());
        return header;
    }
}
