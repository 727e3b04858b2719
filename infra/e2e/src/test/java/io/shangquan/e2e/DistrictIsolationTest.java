package io.shangquan.e2e;

import static io.shangquan.e2e.Client.in;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is out of reach answers like what does not exist. */
@Journey
@Order(9)
class DistrictIsolationTest {

    private static final String DEMANDS = in("110105-gongti", "/demands");
    private static final String BODY = "{\"category\": \"safety.parking\", \"description\": \"Cars on the pavement\"}";

    private final Client client;
    private String demand = "";
    private String version = "";

    DistrictIsolationTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() throws Exception {
        Reply filed = client.post("rep-gongti", DEMANDS, BODY);
        assertThat(filed.status()).isEqualTo(201);
        demand = filed.header("Location");
        version = filed.version();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rep-yaxiu",
                "office-yaxiu",
                "secretary-changhong",
                "environment-yaxiu",
                // Of the same district, but neither theirs nor their unit's.
                "rep-gongti-2",
                "environment-gongti",
                "chief-gongti"
            })
    void whoeverIsNotConcernedFindsNothing(String account) throws Exception {
        assertThat(client.get(account, demand).problem()).isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rep-gongti", "office-gongti", "leader-gongti", "admin-1", "auditor"})
    void whoeverIsConcernedFindsIt(String account) throws Exception {
        assertThat(client.get(account, demand).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demands", "/enterprises", "/activities", "/units", "/demand-rates?month=2026-01"})
    void anotherDistrictDoesNotExist(String path) throws Exception {
        assertThat(client.get("office-yaxiu", in("110105-gongti", path)).problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void nobodyFilesOrRoutesInAnotherDistrict() throws Exception {
        assertThat(client.post("rep-yaxiu", DEMANDS, BODY).problem()).isEqualTo("404 not-found");
        assertThat(client.change("office-yaxiu", demand + "/routing", version, "{}")
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(client.get("office-gongti", demand).get("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void whatIsOutOfReachAndWhatDoesNotExistReadTheSame() throws Exception {
        Reply hidden = client.get("office-yaxiu", demand);
        Reply absent = client.get("office-yaxiu", in("110105-yaxiu", "/demands/absent"));

        assertThat(hidden.problem()).isEqualTo(absent.problem());
        assertThat(hidden.get("title")).isEqualTo(absent.get("title"));
    }

    @Test
    void inboxesHoldWhatConcernsTheirReaderOnly() throws Exception {
        assertThat(client.get("office-yaxiu", "/api/v1/inbox?limit=200").text()).doesNotContain("110105-gongti");
    }
}
