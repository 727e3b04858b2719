package io.shangquan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.store.outbox.MongoOutboxes;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxEntry;
import io.shangquan.platform.store.outbox.Outboxes.Acknowledged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.shangquan.platform.store.Backend#all")
class OutboxesTest {

    private final Fixture fixture;
    private final MongoOutboxes outboxes;

    OutboxesTest(Backend backend) {
        fixture = new Fixture(backend);
        outboxes = new MongoOutboxes(fixture.collections);
    }

    @Test
    void what_was_acknowledged_is_removed_and_changes_no_version() {
        fixture.create("a");

        outboxes.drain(List.of(new Acknowledged("counters", Fixture.DISTRICT, "a", 1)));

        assertThat(fixture.raw("a").getList("outbox", Object.class)).isEmpty();
        assertThat(fixture.raw("a").containsKey("outboxAt")).isFalse();
        assertThat(fixture.raw("a").getLong("version")).isEqualTo(1);
        assertThat(outboxes.oldestWaiting()).isEmpty();
    }

    @Test
    void what_was_appended_meanwhile_stays() {
        fixture.create("a");
        fixture.create("b");
        fixture.increment("a", "k");

        outboxes.drain(List.of(
                new Acknowledged("counters", Fixture.DISTRICT, "a", 1),
                new Acknowledged("counters", Fixture.DISTRICT, "b", 1)));

        assertThat(outboxes.read("counters", Fixture.DISTRICT, "a")
                        .orElseThrow()
                        .entries())
                .extracting(OutboxEntry::sequence)
                .containsExactly(2L, 2L);
        assertThat(outboxes.read("counters", Fixture.DISTRICT, "b")).isEmpty();
    }

    @Test
    void what_a_dead_process_left_is_found() {
        fixture.create("a");

        assertThat(outboxes.waitingSince(Fixture.NOW.plusSeconds(1), 10))
                .extracting(OutboxBatch::aggregate)
                .containsExactly("a");
        assertThat(outboxes.waitingSince(Fixture.NOW, 10))
                .as("not what was written just now")
                .isEmpty();
        assertThat(outboxes.oldestWaiting()).contains(Fixture.NOW);
    }
}
