package io.shangquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.test.TestClient.Answer;
import io.shangquan.platform.test.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest extends EdgeFixture {

    private static final String SCRIPT = "/assets/index-4f2a91c0.js";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/demands", "/districts/110105-gongti/demands/0197", "/apiary", "/assets-of"
            })
    void a_browser_that_goes_to_a_page_gets_the_client_and_asks_again_next_time(String path) {
        Answer answer = browse(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).contains("<div id=\"root\">");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.response().headers().map()).doesNotContainKey("last-modified");
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() {
        Answer first = browse("/");
        Answer second = anybody()
                .send(anybody().request("/").header("Accept", "text/html").header("If-None-Match", first.etag()));

        assertThat(first.etag()).matches("\"[0-9a-f]{24}\"");
        assertThat(second.status()).isEqualTo(304);
    }

    @Test
    void assets_are_kept_for_ever_and_sent_compressed_to_whom_accepts_it() {
        Answer plain = anybody().get(SCRIPT);
        Answer gzip = anybody().send(anybody().request(SCRIPT).header("Accept-Encoding", "gzip"));
        Answer brotli = anybody().send(anybody().request(SCRIPT).header("Accept-Encoding", "br, gzip"));

        assertThat(plain.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(plain.header("Content-Type")).startsWith("text/javascript");
        assertThat(plain.response().body()).isEqualTo("console.info(\"plain\");\n");
        assertThat(gzip.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.header("Content-Type")).startsWith("text/javascript");
        assertThat(gzip.header("Cache-Control")).contains("immutable");
        assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
        assertThat(brotli.etag()).isNotEqualTo(plain.etag());
    }

    @Test
    void the_client_may_load_what_is_its_own_and_talk_to_the_identity_provider_and_nothing_else() {
        String expected = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; connect-src 'self' https://id.example;"
                + " frame-ancestors 'none'; base-uri 'none'; object-src 'none'";

        assertThat(browse("/demands").header("Content-Security-Policy")).isEqualTo(expected);
        assertThat(anybody().get(SCRIPT).header("Content-Security-Policy")).isEqualTo(expected);
        assertThat(anybody().get(SCRIPT).header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/api/nothing",
                "/assets/gone-00000000.js",
                "/assets/nothing",
                "/logo.png",
                "/demands/report.xlsx",
                "/.git/config",
                "/..%2fapplication.yml",
                "/%2e%2e/application.yml",
                "/actuator/health"
            })
    void what_is_no_page_is_not_there_for_a_browser_either(String path) {
        Answer answer = browse(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("not-found");
    }

    @Test
    void a_program_that_asks_for_a_page_by_mistake_is_told_so() {
        assertThat(anybody().get("/demands").status()).isEqualTo(404);
        assertThat(anybody().post("/demands", "{}").status()).isEqualTo(404);
    }

    @Test
    void the_client_is_told_where_it_runs() {
        Answer answer = anybody().get("/console-config.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("issuer").asString()).isEqualTo(TestTokens.ISSUER);
        assertThat(answer.json().path("clientId").asString()).isEqualTo("shangquan-console");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private Answer browse(String path) {
        return anybody().send(anybody().request(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }
}
