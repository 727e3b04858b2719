package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CatalogueTest extends EdgeFixture {

    private static final String DESCRIPTION = """
            {"openapi":"3.1.0","info":{"title":"ledger"},"servers":[{"url":"http://10.0.0.7:8083"}],"paths":{}}""";

    @BeforeEach
    void services_describe_themselves() {
        UPSTREAM.answers(exchange -> TestUpstream.answer(exchange, 200, DESCRIPTION));
    }

    @Test
    void programs_get_a_list_of_all_services_with_where_each_is_described() {
        Answer answer = anybody().get("/api/catalogue");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        JsonNode services = answer.json().path("services");
        assertThat(services.valueStream().map(service -> service.path("name").asString()))
                .containsExactly("organisation", "demand", "ledger", "event", "notification");
        assertThat(services.get(2).path("status").asString()).isEqualTo("AVAILABLE");
        assertThat(services.get(2).path("openapi").asString()).isEqualTo("/api/catalogue/ledger/openapi.json");
        assertThat(services.get(2).path("title").path("zh-CN").asString()).isEqualTo("台账");
        assertThat(services.get(1).path("status").asString())
                .as("nobody listens where demands are")
                .isEqualTo("AWAY");
    }

    @Test
    void people_get_a_page_without_scripts() {
        Answer page = anybody().send(anybody().request("/api/catalogue").header("Accept", "text/html,*/*;q=0.8"));

        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.response().body()).contains("台账", "Ledgers", "/api/catalogue/ledger/openapi.json");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'self'");
        assertThat(anybody().get("/api").response().body())
                .isEqualTo(page.response().body());
        assertThat(anybody().get("/api/catalogue.css").header("Content-Type")).startsWith("text/css");
    }

    @Test
    void the_description_of_a_service_names_the_edge_as_its_server() {
        Answer answer = anybody().get("/api/catalogue/ledger/openapi.json");
        Answer again = anybody()
                .send(anybody().request("/api/catalogue/ledger/openapi.json").header("If-None-Match", answer.etag()));

        assertThat(answer.json().path("info").path("title").asString()).isEqualTo("ledger");
        assertThat(answer.json().path("servers").get(0).path("url").asString()).isEqualTo("/");
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void an_unknown_service_is_not_there_and_one_that_is_away_is_told_as_such() {
        assertThat(anybody().get("/api/catalogue/nothing/openapi.json").code()).isEqualTo("not-found");
        assertThat(anybody().get("/api/catalogue/demand/openapi.json").code()).isEqualTo("unavailable");
        assertThat(anybody().post("/api/catalogue", "{}").code()).isEqualTo("method-not-allowed");
    }
}
