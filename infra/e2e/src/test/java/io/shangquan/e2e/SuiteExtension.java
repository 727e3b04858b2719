package io.shangquan.e2e;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        Start start = Objects.requireNonNull(
                context.getRoot().getStore(NAMESPACE).computeIfAbsent("suite", _ -> start(), Start.class));
        RunningSuite suite = start.suite();
        return parameter.getParameter().getType() == Client.class ? new Client(suite) : suite;
    }

    private static Start start() {
        try {
            return new Start(RunningSuite.start(), null);
        } catch (IOException failed) {
            return new Start(null, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Start(null, interrupted);
        }
    }

    /** The one start of all journeys, successful or not: what failed is not tried again by each of them. */
    private record Start(
            @Nullable RunningSuite running, @Nullable Exception failure) implements AutoCloseable {

        RunningSuite suite() {
            if (running == null) {
                throw new IllegalStateException("The suite did not start", failure);
            }
            return running;
        }

        @Override
        public void close() {
            if (running != null) {
                running.close();
            }
        }
    }
}
