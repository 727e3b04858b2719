package io.shangquan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class UpstreamPropertiesTest {

    @Test
    void several_addresses_of_a_service_fit_into_one_variable_of_the_environment() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment",
                        Map.of(
                                "SHANGQUAN_GATEWAY_SERVICES_DEMAND",
                                "http://10.0.0.1:8082,http://10.0.0.2:8082",
                                "SHANGQUAN_GATEWAY_CELLS_EAST_DISTRICTS",
                                "110105-gongti",
                                "SHANGQUAN_GATEWAY_CELLS_EAST_SERVICES_DEMAND",
                                "http://10.0.1.1:8082")));

        UpstreamProperties bound = new Binder(ConfigurationPropertySources.get(environment))
                .bind("shangquan.gateway", UpstreamProperties.class)
                .get();

        assertThat(bound.services().get("demand"))
                .containsExactly(URI.create("http://10.0.0.1:8082"), URI.create("http://10.0.0.2:8082"));
        assertThat(bound.cells()).hasEntrySatisfying("east", cell -> {
            assertThat(cell.districts()).containsExactly("110105-gongti");
            assertThat(cell.services()).containsEntry("demand", List.of(URI.create("http://10.0.1.1:8082")));
        });
    }
}
