package io.shangquan.e2e;

import static io.shangquan.e2e.Client.bearer;
import static io.shangquan.e2e.Client.in;
import static io.shangquan.e2e.Client.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What comes too late, twice, or out of turn changes nothing. */
@Journey
@Order(8)
class StaleInputTest {

    private static final String DEMANDS = in("110105-yaxiu", "/demands");
    private static final String MERCHANT = "rep-yaxiu";
    private static final String OFFICE = "office-yaxiu";
    private static final String BODY = "{\"category\": \"safety.parking\", \"description\": \"Cars on the pavement\"}";

    private final Client client;
    private final RunningSuite suite;
    private final String key = newKey();
    private String demand = "";
    private String version = "";

    StaleInputTest(Client client, RunningSuite suite) {
        this.client = client;
        this.suite = suite;
    }

    @BeforeEach
    void file() throws Exception {
        Reply filed = client.post(MERCHANT, DEMANDS, key, BODY);
        assertThat(filed.status()).isEqualTo(201);
        demand = filed.header("Location");
        version = filed.version();
    }

    @Test
    void aRepetitionIsAnsweredLikeTheFirstTimeAndFilesNothing() throws Exception {
        Reply again = client.post(MERCHANT, DEMANDS, key, BODY);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(demand);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyThatComesWithAnotherBodyIsRefused() throws Exception {
        assertThat(client.post(MERCHANT, DEMANDS, key, BODY.replace("Cars", "Bicycles"))
                        .problem())
                .isEqualTo("422 key-reused");
    }

    @Test
    void aChangeNeedsTheVersionThatItsSenderHasSeen() throws Exception {
        Map<String, String> headers = bearer(suite.token(OFFICE));
        headers.put("Idempotency-Key", newKey());

        assertThat(client.send("POST", demand + "/routing", headers, "{}").problem())
                .isEqualTo("428 if-match-required");
        assertThat(statusNow()).isEqualTo("SUBMITTED");
    }

    @Test
    void aChangeOfAnOlderVersionIsRefused() throws Exception {
        client.change(OFFICE, demand + "/routing", version, "{}");

        assertThat(client.change(OFFICE, demand + "/unit", version, "{\"unit\": \"environment\"}")
                        .problem())
                .isEqualTo("412 stale-version");
        assertThat(client.get(OFFICE, demand).json().path("lead").path("unit").asString(""))
                .isEqualTo("safety");
    }

    @Test
    void anIllegalMoveIsRefusedAndSaysWhichAreLegal() throws Exception {
        Reply refused = client.change(OFFICE, demand + "/call-backs", version, "{\"reached\": false}");

        assertThat(refused.problem()).isEqualTo("409 illegal-move");
        assertThat(refused.json().path("legal").toString()).contains("ROUTE", "DECLINE");
        assertThat(statusNow()).isEqualTo("SUBMITTED");
    }

    private String statusNow() throws Exception {
        return client.get(OFFICE, demand).get("status");
    }
}
