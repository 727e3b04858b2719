package io.shangquan.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_well_formed_trace_goes_on() {
        Trace trace = read("00-" + ID + "-00f067aa0ba902b7-01", "vendor=1", null);

        assertThat(trace.traceparent()).isEqualTo("00-" + ID + "-00f067aa0ba902b7-01");
        assertThat(trace.state()).isEqualTo("vendor=1");
        assertThat(trace.id()).isEqualTo(ID);
        assertThat(trace.requestId()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-" + ID + "-00f067aa0ba902b7",
                "00-" + ID + "-00f067aa0ba902b7-0g",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + ID + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-" + ID + "-00f067aa0ba902b7-01"
            })
    void anything_else_is_begun_anew_without_the_senders_state(String parent) {
        Trace trace = read(parent, "vendor=1", null);

        assertThat(trace.traceparent())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]")
                .doesNotContain(ID);
        assertThat(trace.state()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "line\nbreak", "ünlaut"})
    void an_id_that_could_disturb_a_log_is_replaced(String requestId) {
        assertThat(read("00-" + ID + "-00f067aa0ba902b7-01", null, requestId).requestId())
                .isEqualTo(ID);
    }

    @Test
    void the_share_of_traces_that_are_recorded_is_kept() {
        assertThat(Trace.read(new HttpHeaders(), RandomGenerator.getDefault(), 0, 0)
                        .traceparent())
                .endsWith("-00");
        assertThat(Trace.read(new HttpHeaders(), RandomGenerator.getDefault(), 1, 0)
                        .traceparent())
                .endsWith("-01");
    }

    private static Trace read(
            String parent,
            @org.jspecify.annotations.Nullable String state,
            @org.jspecify.annotations.Nullable String requestId) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(Trace.TRACEPARENT, parent);
        if (state != null) {
            headers.set(Trace.TRACESTATE, state);
        }
        if (requestId != null) {
            headers.set(Trace.REQUEST_ID, requestId);
        }
        return Trace.read(headers, RandomGenerator.getDefault(), 1, 0);
    }
}
