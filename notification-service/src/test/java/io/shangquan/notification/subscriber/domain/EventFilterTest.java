package io.shangquan.notification.subscriber.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EventFilterTest {

    private static final String ROUTED = "io.shangquan.demand.routed.v1";

    @Test
    void an_empty_filter_lets_everything_through() {
        EventFilter filter = new EventFilter(Set.of(), Set.of(), Set.of());

        assertThat(filter.letsThrough(ROUTED, "110105-gongti", null)).isTrue();
    }

    @Test
    void types_are_named_in_full_or_by_their_beginning() {
        assertThat(ofTypes(ROUTED).letsThrough(ROUTED, "d", null)).isTrue();
        assertThat(ofTypes("io.shangquan.demand.*").letsThrough(ROUTED, "d", null))
                .isTrue();
        assertThat(ofTypes("io.shangquan.dem.*").letsThrough(ROUTED, "d", null)).isFalse();
        assertThat(ofTypes("io.shangquan.demand.routed.v2").letsThrough(ROUTED, "d", null))
                .isFalse();
    }

    @Test
    void units_and_districts_leave_out_what_they_do_not_name() {
        EventFilter filter = new EventFilter(Set.of(), Set.of("d"), Set.of("safety"));

        assertThat(filter.letsThrough(ROUTED, "d", "safety")).isTrue();
        assertThat(filter.letsThrough(ROUTED, "d", "culture")).isFalse();
        assertThat(filter.letsThrough(ROUTED, "d", null)).isFalse();
        assertThat(filter.letsThrough(ROUTED, "e", "safety")).isFalse();
    }

    private static EventFilter ofTypes(String type) {
        return new EventFilter(Set.of(type), Set.of(), Set.of());
    }
}
