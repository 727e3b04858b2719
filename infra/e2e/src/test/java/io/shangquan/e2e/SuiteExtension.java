package io.shangquan.e2e;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the suite before the first journey and stops it after the last. */
final class SuiteExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SuiteExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningSuite.class || type == Client.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningSuite suite = Objects.requireNonNull(
                context.getRoot().getStore(NAMESPACE).computeIfAbsent("suite", _ -> start(), RunningSuite.class));
        return parameter.getParameter().getType() == Client.class ? new Client(suite) : suite;
    }

    private static RunningSuite start() {
        try {
            return RunningSuite.start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
