package io.shangquan.gateway.edge;

import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The endpoints of services to which anybody may post without a token: links that were sent to a person, and secret ballots. The
 * services declare them; the edge names them again, so that an endpoint that was opened by mistake is not open to the world.
 */
@Component
class OpenDoors {

    private static final String PROPERTY = "shangquan.gateway.open-doors";

    private final List<PathPattern> doors;

    OpenDoors(Environment environment) {
        this.doors = Binder.get(environment).bind(PROPERTY, String[].class).map(List::of).orElse(List.of()).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    /** Whether a request may come without a token. */
    boolean isOpen(ServerHttpRequest request) {
        return HttpMethod.POST.equals(request.getMethod())
                && doors.stream().anyMatch(door -> door.matches(request.getPath()));
    }
}
