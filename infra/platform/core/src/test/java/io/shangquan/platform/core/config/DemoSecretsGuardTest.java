package io.shangquan.platform.core.config;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoSecretsGuardTest {

    private static final String SECRET = "shangquan.identity.client-secret";
    private static final String PUBLISHED = "demo-only-organisation-service-secret";

    @Test
    void a_published_secret_is_refused_where_others_can_reach_the_service() {
        assertThatIllegalStateException()
                .isThrownBy(() -> guard(new MockEnvironment().withProperty(SECRET, PUBLISHED)))
                .withMessageContaining(SECRET)
                .withMessageNotContaining(PUBLISHED);
    }

    @Test
    void it_is_accepted_on_the_loopback_address() {
        MockEnvironment environment =
                new MockEnvironment().withProperty(SECRET, PUBLISHED).withProperty("server.address", "127.0.0.1");

        assertThatCode(() -> guard(environment)).doesNotThrowAnyException();
    }

    @Test
    void a_secret_of_ones_own_is_accepted_anywhere() {
        MockEnvironment environment =
                new MockEnvironment().withProperty(SECRET, "sesame").withProperty("server.address", "0.0.0.0");

        assertThatCode(() -> guard(environment)).doesNotThrowAnyException();
    }

    private static void guard(MockEnvironment environment) {
        new DemoSecretsGuard().postProcessEnvironment(environment, new SpringApplication());
    }
}
