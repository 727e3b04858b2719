package io.shangquan.gateway.upstream;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are.
 *
 * @param services base URIs of every service by its name, one or several
 * @param cells districts with services of their own, by the name of the cell
 */
@ConfigurationProperties("shangquan.gateway")
record UpstreamProperties(
        Map<String, List<URI>> services, @DefaultValue Map<String, Cell> cells) {

    /**
     * A cell.
     *
     * @param districts those that are pinned to it; a district is in one cell at most
     * @param services base URIs of the cell's own services; what is not named here is shared with everybody
     */
    record Cell(
            @DefaultValue List<String> districts,
            @DefaultValue Map<String, List<URI>> services) {}
}
