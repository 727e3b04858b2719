package io.shangquan.platform.web.openapi;

import java.util.List;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/** What an operation is called: clients generate their own names from it, so it depends on nothing but controller and method. */
final class OperationNames {

    private static final String CONTROLLER = "Controller";
    private static final String LAYER = "web";

    private OperationNames() {}

    /** {@code ActivityController.publish} is {@code activity.publish}. */
    static String idOf(HandlerMethod handler) {
        String controller = handler.getBeanType().getSimpleName().replace(CONTROLLER, "");
        return StringUtils.uncapitalize(controller) + '.' + handler.getMethod().getName();
    }

    /** The feature: the package above the layer ({@code io.shangquan.event.activity.web} is {@code activity}). */
    static String featureOf(HandlerMethod handler) {
        List<String> packages = List.of(handler.getBeanType().getPackageName().split("\\."));
        String last = packages.getLast();
        return last.equals(LAYER) && packages.size() > 1 ? packages.get(packages.size() - 2) : last;
    }
}
