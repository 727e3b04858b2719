package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.ServiceTest;
import io.shangquan.platform.test.TestClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = "shangquan.gateway.console.location=classpath:/absent/")
class WithoutConsoleTest {

    @LocalServerPort
    int port;

    @Test
    void without_the_files_of_the_client_its_pages_are_not_there() {
        TestClient anybody = TestClient.at(port, "");

        assertThat(anybody.send(anybody.request("/").header("Accept", "text/html"))
                        .code())
                .isEqualTo("not-found");
        assertThat(anybody.get("/assets/index.js").code()).isEqualTo("not-found");
        assertThat(anybody.get("/").json().path("instance").asString()).isEqualTo("/");
    }
}
