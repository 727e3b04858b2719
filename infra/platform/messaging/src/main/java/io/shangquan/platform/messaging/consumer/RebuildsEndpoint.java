package io.shangquan.platform.messaging.consumer;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** For operators, on the management port: which consumers there are, and rebuilding a projection from the first event. */
@Endpoint(id = "rebuilds")
public final class RebuildsEndpoint {

    private final ConsumerContainers containers;

    public RebuildsEndpoint(ConsumerContainers containers) {
        this.containers = containers;
    }

    @ReadOperation
    public Map<String, Set<String>> consumers() {
        return containers.subscriptions();
    }

    @WriteOperation
    public void rebuild(@Selector String consumer) {
        containers.rebuild(consumer);
    }
}
