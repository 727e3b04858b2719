package io.shangquan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.Fixture.Counter;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.store.outbox.OutboxEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.shangquan.platform.store.Backend#all")
class AggregateStoreTest {

    private final Fixture fixture;

    AggregateStoreTest(Backend backend) {
        fixture = new Fixture(backend);
    }

    @Test
    void a_state_and_its_events_are_one_document() {
        fixture.create("a");
        fixture.increment("a", "k1");

        Document raw = fixture.raw("a");
        assertThat(raw.getInteger("value")).isEqualTo(1);
        assertThat(raw.getLong("version")).isEqualTo(2);
        assertThat(raw.getLong("sequence")).isEqualTo(2);
        assertThat(raw.getList("outbox", Document.class))
                .extracting(entry -> entry.getString("kind") + entry.getLong("sequence"))
                .containsExactly("EVENT1", "AUDIT1", "EVENT2", "AUDIT2");
        assertThat(fixture.told).hasSize(2);
        assertThat(fixture.told.getLast().entries())
                .extracting(OutboxEntry::sequence)
                .containsExactly(1L, 1L, 2L, 2L);
    }

    @Test
    void many_at_once_lose_no_change_and_leave_no_gap() throws InterruptedException, ExecutionException {
        fixture.create("a");
        List<Future<Integer>> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < 8; person++) {
                int who = person;
                outcomes.add(people.submit(() -> {
                    int done = 0;
                    for (int i = 0; i < 20; i++) {
                        try {
                            fixture.increment("a", "k" + who + '-' + i);
                            done++;
                        } catch (ProblemException e) {
                            assertThat(e.problem().code()).isEqualTo("concurrent-change");
                        }
                    }
                    return done;
                }));
            }
        }
        int done = 0;
        for (Future<Integer> outcome : outcomes) {
            done += outcome.get();
        }

        Document raw = fixture.raw("a");
        assertThat(done).isPositive();
        assertThat(raw.getInteger("value")).isEqualTo(done);
        assertThat(raw.getList("outbox", Document.class).stream()
                        .filter(entry -> entry.getString("kind").equals("EVENT"))
                        .map(entry -> entry.getLong("sequence")))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, done + 1L).boxed().toList());
    }

    @Test
    void a_repetition_is_recognised_before_its_version_is_looked_at() {
        fixture.create("a");
        Command first = Fixture.command("k").expecting(1);
        CommandScope.call(first, () -> fixture.counters.change(Fixture.DISTRICT, "a", Fixture.increment()));

        Command again = Fixture.command("k").expecting(1);
        Result<Counter, String> repeated =
                CommandScope.call(again, () -> fixture.counters.change(Fixture.DISTRICT, "a", Fixture.increment()));

        assertThat(repeated).isInstanceOf(Result.Repeated.class);
        assertThat(again.written().orElseThrow().replayed()).isTrue();
        assertThat(fixture.raw("a").getInteger("value")).isEqualTo(1);
    }

    @Test
    void the_keys_of_thirty_two_commands_are_remembered() {
        fixture.create("a");
        for (int i = 0; i < 40; i++) {
            fixture.increment("a", "k" + i);
        }

        assertThat(fixture.raw("a").getList("keys", Document.class)).hasSize(32);
        assertThat(fixture.increment("a", "k39")).isInstanceOf(Result.Repeated.class);
    }

    @Test
    void a_key_that_was_used_for_something_else_is_refused() {
        fixture.create("a");
        fixture.increment("a", "k");
        Command other = Command.of("tester", "test", "k", "another body", Fixture.NOW);

        assertThatThrownBy(() -> CommandScope.call(
                        other, () -> fixture.counters.change(Fixture.DISTRICT, "a", Fixture.increment())))
                .hasMessage("key-reused");
    }

    @Test
    void a_version_that_is_no_longer_current_is_refused() {
        fixture.create("a");
        fixture.increment("a", "k1");

        assertThatThrownBy(() -> CommandScope.call(
                        Fixture.command("k2").expecting(1),
                        () -> fixture.counters.change(Fixture.DISTRICT, "a", Fixture.increment())))
                .hasMessage("stale-version");
    }

    @Test
    void creating_again_under_the_same_key_creates_nothing() {
        fixture.create("a");

        assertThat(fixture.create("a")).isInstanceOf(Result.Repeated.class);
        assertThatThrownBy(() -> Fixture.as(
                        "another",
                        () -> fixture.counters.create(
                                Fixture.DISTRICT, "a", new Counter(9, null), List.of(new Fixture.Counted(9)))))
                .hasMessage("value-taken");
        assertThat(fixture.raw("a").getInteger("value")).isZero();
    }

    @Test
    void a_refusal_writes_nothing() {
        fixture.create("a");

        Result<Counter, String> refused = Fixture.as(
                "k", () -> fixture.counters.change(Fixture.DISTRICT, "a", any -> new Verdict.Refused<>("no")));

        assertThat(refused).isEqualTo(new Result.Refused<Counter, String>("no"));
        assertThat(fixture.raw("a").getLong("version")).isEqualTo(1);
    }

    @Test
    void another_district_has_no_such_aggregate() {
        fixture.create("a");

        assertThat(fixture.counters.find("110105-yaxiu", "a")).isEmpty();
        assertThatThrownBy(
                        () -> Fixture.as("k", () -> fixture.counters.change("110105-yaxiu", "a", Fixture.increment())))
                .hasMessage("not-found");
    }

    @Test
    void an_outbox_that_is_nearly_full_takes_no_more() {
        fixture.create("a");
        List<Document> waiting = LongStream.range(0, 1_000)
                .mapToObj(number -> new Document("sequence", number).append("data", "x"))
                .toList();
        fixture.database
                .getCollection("counters")
                .updateOne(new Document("_id", "a"), new Document("$set", new Document("outbox", waiting)));

        assertThatThrownBy(() -> fixture.increment("a", "k")).hasMessage("outbox-full");
    }

    @Test
    void an_older_document_is_read_as_the_current_schema_and_written_as_it() {
        fixture.create("a");
        var current = fixture.stores.of(new Fixture.CounterMapping(2));

        Fixture.as("k", () -> current.<String>change(Fixture.DISTRICT, "a", Fixture.increment()));

        assertThat(fixture.raw("a").getInteger("schema")).isEqualTo(2);
        assertThat(fixture.raw("a").getInteger("count")).isEqualTo(1);
        assertThat(fixture.raw("a").containsKey("value"))
                .as("what the new schema lacks vanishes")
                .isFalse();
        assertThatIllegalStateException()
                .as("an older version does not touch what it does not know")
                .isThrownBy(() -> fixture.increment("a", "k2"));
    }

    @Test
    void what_only_the_newer_schema_has_is_written_though_the_verb_leaves_it_as_it_is() {
        fixture.create("a");
        var current = fixture.stores.of(new Fixture.CounterMapping(2));

        Fixture.as(
                "k",
                () -> current.<String>change(
                        Fixture.DISTRICT, "a", same -> new Verdict.Accepted<>(same, List.of(new Fixture.Counted(0)))));

        assertThat(fixture.raw("a")).containsEntry("count", 0).doesNotContainKey("value");
    }

    @Test
    void nothing_is_changed_by_nobody() {
        assertThatIllegalStateException()
                .isThrownBy(() -> fixture.counters.create(Fixture.DISTRICT, "a", new Counter(0, null), List.of()))
                .withMessageContaining("no command");
    }
}
