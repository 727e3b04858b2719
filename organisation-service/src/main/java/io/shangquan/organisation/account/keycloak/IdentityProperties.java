package io.shangquan.organisation.account.keycloak;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the identity provider is, and by which client the service acts there.
 *
 * @param adminUri of the realm, as in {@code http://localhost:8180/admin/realms/shangquan}; accounts stay pending without it
 * @param tokenUri issues tokens to the client
 * @param timeout of one request
 */
@ConfigurationProperties("shangquan.identity")
public record IdentityProperties(
        @Nullable URI adminUri,
        @Nullable URI tokenUri,
        @DefaultValue("organisation-service") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("5s") Duration timeout) {

    @Override
    public String toString() {
        return "IdentityProperties[" + adminUri + ", " + clientId + "]";
    }
}
