package io.shangquan.organisation;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points the service at {@link FakeKeycloak}. */
public final class FakeKeycloakInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fake-keycloak",
                        Map.of(
                                "shangquan.identity.admin-uri",
                                FakeKeycloak.INSTANCE.adminUri(),
                                "shangquan.identity.token-uri",
                                FakeKeycloak.INSTANCE.tokenUri(),
                                "shangquan.identity.client-secret",
                                FakeKeycloak.SECRET)));
    }
}
