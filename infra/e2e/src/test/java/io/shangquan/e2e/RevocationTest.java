package io.shangquan.e2e;

import static io.shangquan.e2e.Client.bearer;
import static io.shangquan.e2e.Client.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.shangquan.local.suite.demo.DemoAccounts.Account;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When a post ends, access ends with it. */
@Journey
@Order(12)
class RevocationTest {

    private static final String DISTRICT = "110105-changhong";
    private static final String ADMINISTRATOR = "admin-1";

    private final Client client;
    private final RunningSuite suite;
    private final Account officer;

    RevocationTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
        this.officer = suite.accounts().get("welfare-changhong");
    }

    @Test
    void aTokenOfWhoseAppointmentHasEndedIsRefusedWithinTwoSeconds() throws Exception {
        String token = suite.token(officer.username());
        assertThat(inboxWith(token).status()).isEqualTo(200);
        String appointment = in(DISTRICT, "/appointments/" + appointmentOf(officer.id()));
        Reply held = client.get(ADMINISTRATOR, appointment);

        Reply ended = client.change(ADMINISTRATOR, appointment + "/end", held.version(), "{}");

        assertThat(ended.status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(2))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(inboxWith(token).problem()).isEqualTo("401 token-revoked"));
    }

    private Reply inboxWith(String token) throws IOException, InterruptedException {
        return client.send("GET", "/api/v1/inbox", bearer(token), "");
    }

    private String appointmentOf(String person) throws IOException, InterruptedException {
        for (JsonNode post : client.get(ADMINISTRATOR, in(DISTRICT, "/posts?unit=welfare"))
                .json()
                .path("items")) {
            for (JsonNode holder : post.path("holders")) {
                if (holder.path("person").asString("").equals(person)) {
                    return holder.path("appointment").asString("");
                }
            }
        }
        throw new AssertionError("Nobody has appointed " + person);
    }
}
