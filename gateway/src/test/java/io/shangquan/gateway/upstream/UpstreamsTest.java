package io.shangquan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.shangquan.gateway.upstream.UpstreamProperties.Cell;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UpstreamsTest {

    private static final String GONGTI = "/api/v1/districts/110105-gongti/demands";
    private static final String YAXIU = "/api/v1/districts/110105-yaxiu/demands";
    private static final Map<String, List<URI>> SHARED =
            Map.of("demand", uris("http://shared:1"), "ledger", uris("http://shared:2"));

    private final AtomicLong now = new AtomicLong();

    @Test
    void a_district_pinned_to_a_cell_is_served_there_and_shares_what_the_cell_does_not_have() {
        Upstreams upstreams = upstreams(SHARED, Map.of("one", cell("110105-gongti", "demand")));

        assertThat(upstreams.get("demand", GONGTI).next()).hasToString("http://own:9");
        assertThat(upstreams.get("demand", YAXIU).next()).hasToString("http://shared:1");
        assertThat(upstreams.get("ledger", GONGTI).next()).hasToString("http://shared:2");
        assertThat(upstreams.get("demand", GONGTI).breaker().getName()).isEqualTo("demand@one");
    }

    @Test
    void what_cannot_be_is_refused_at_the_start() {
        assertThatThrownBy(() -> upstreams(
                        SHARED, Map.of("one", cell("110105-gongti", "demand"), "two", cell("110105-gongti", "demand"))))
                .hasMessageContaining("110105-gongti is in two cells");
        assertThatThrownBy(() -> upstreams(SHARED, Map.of("one", cell("110105-gongti", "nothing"))))
                .hasMessageContaining("nothing");
        assertThatThrownBy(() -> upstreams(Map.of("demand", uris("http://shared:1/path")), Map.of()))
                .hasMessageContaining("http://shared:1/path");
        assertThatThrownBy(() -> upstreams(Map.of("demand", List.of()), Map.of()))
                .hasMessageContaining("has no address");
    }

    @Test
    void addresses_take_turns_and_one_that_refuses_rests_for_a_while() {
        Upstream upstream = upstreams(Map.of("demand", uris("http://a:1", "http://b:1")), Map.of())
                .get("demand", GONGTI);
        Address a = upstream.next();
        Address b = upstream.next();
        assertThat(List.of(a.toString(), b.toString())).containsExactly("http://a:1", "http://b:1");

        a.refused();

        assertThat(upstream.next()).isSameAs(b);
        assertThat(upstream.next()).isSameAs(b);
        now.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(List.of(upstream.next(), upstream.next())).contains(a, b);
    }

    @Test
    void one_failure_is_forgiven_several_in_a_row_are_not() {
        Address address = new Address(URI.create("http://a:1"), now::get);

        address.failed();
        address.failed();
        address.answered();
        address.failed();
        address.failed();
        assertThat(address.rests()).isFalse();

        address.failed();
        assertThat(address.rests()).isTrue();
    }

    @Test
    void paths_and_queries_are_kept_as_they_were_sent() {
        Address address = new Address(URI.create("http://a:1/"), now::get);

        assertThat(address.resolve("/x/%E5%B7%A5", "q=%20a+b")).hasToString("http://a:1/x/%E5%B7%A5?q=%20a+b");
        assertThat(address.resolve("/x", null)).hasToString("http://a:1/x");
    }

    private Upstreams upstreams(Map<String, List<URI>> services, Map<String, Cell> cells) {
        return new Upstreams(new UpstreamProperties(services, cells), CircuitBreakerRegistry.ofDefaults(), now::get);
    }

    private static Cell cell(String district, String service) {
        return new Cell(List.of(district), Map.of(service, uris("http://own:9")));
    }

    private static List<URI> uris(String... texts) {
        return List.of(texts).stream().map(URI::create).toList();
    }
}
