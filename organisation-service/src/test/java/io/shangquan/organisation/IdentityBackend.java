package io.shangquan.organisation;

import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.keycloak.IdentityProperties;
import io.shangquan.organisation.account.keycloak.KeycloakAdmin;
import io.shangquan.platform.core.json.PlatformJson;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** An identity provider with which the adapter must get along; started by the first test that asks for it. */
final class IdentityBackend {

    private static final IdentityBackend STAND_IN = new IdentityBackend("stand-in", IdentityBackend::standIn);
    private static final IdentityBackend KEYCLOAK = new IdentityBackend("Keycloak 26", IdentityBackend::keycloak);

    /** Names a Keycloak that runs already, with the demonstration realm: that of {@code infra/up} for example. */
    private static final String RUNNING = "SHANGQUAN_TEST_KEYCLOAK";

    private static final Path REALM = Path.of("../infra/deploy/realm/shangquan-demo-realm.json");
    private static final String CLIENT = "organisation-service";
    private static final int HTTP = 8080;

    private final String name;
    private final Supplier<IdentityProperties> start;
    private @Nullable IdentityProvider provider;

    private IdentityBackend(String name, Supplier<IdentityProperties> start) {
        this.name = name;
        this.start = start;
    }

    /** Every provider there is; the tests on Keycloak itself are skipped where none runs and no Docker engine answers. */
    static Stream<IdentityBackend> all() {
        return Stream.of(STAND_IN, KEYCLOAK);
    }

    synchronized IdentityProvider provider() {
        IdentityProvider known = provider;
        if (known == null) {
            known = new KeycloakAdmin(start.get(), PlatformJson.lenient(), Clock.systemUTC());
            provider = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return name;
    }

    private static IdentityProperties standIn() {
        FakeKeycloak fake = FakeKeycloak.INSTANCE;
        return propertiesOf(fake.adminUri(), fake.tokenUri(), FakeKeycloak.SECRET);
    }

    private static IdentityProperties keycloak() {
        String running = System.getenv(RUNNING);
        String base = running == null ? container() : running;
        return propertiesOf(
                base + "/admin/realms/shangquan",
                base + "/realms/shangquan/protocol/openid-connect/token",
                secretIn(REALM));
    }

    @SuppressWarnings("resource") // it ends with the JVM, as every container of the tests does
    private static String container() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "no Docker engine answers: the same tests on Keycloak 26 are skipped");
        GenericContainer<?> container = new GenericContainer<>("quay.io/keycloak/keycloak:26.7")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(REALM), "/opt/keycloak/data/import/shangquan-realm.json")
                .withCommand("start-dev", "--import-realm")
                .withExposedPorts(HTTP)
                .waitingFor(Wait.forHttp("/realms/shangquan").forPort(HTTP).withStartupTimeout(Duration.ofMinutes(3)));
        container.start();
        return "http://" + container.getHost() + ':' + container.getMappedPort(HTTP);
    }

    /** As the demonstration realm publishes it. */
    private static String secretIn(Path realm) {
        return PlatformJson.lenient()
                .readTree(realm)
                .path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asString("").equals(CLIENT))
                .findFirst()
                .orElseThrow()
                .path("secret")
                .asString();
    }

    private static IdentityProperties propertiesOf(String admin, String token, String secret) {
        return new IdentityProperties(URI.create(admin), URI.create(token), CLIENT, secret, Duration.ofSeconds(10));
    }
}
