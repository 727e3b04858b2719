package io.shangquan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.shangquan.platform.core.command.IdempotencyRecords.Start;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.store.audit.AuditRecord;
import io.shangquan.platform.store.audit.AuditSeals;
import io.shangquan.platform.store.audit.AuditTrail;
import io.shangquan.platform.store.audit.AuditTrail.Verification.Finding;
import io.shangquan.platform.store.clock.ClockSweep;
import io.shangquan.platform.store.clock.DueHandler;
import io.shangquan.platform.store.command.MongoIdempotencyRecords;
import io.shangquan.platform.store.outbox.MongoOutboxes;
import io.shangquan.platform.store.outbox.OutboxBatch;
import io.shangquan.platform.store.outbox.OutboxEntry;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.ProjectionStore.Change;
import io.shangquan.platform.store.projection.Projections;
import io.shangquan.platform.store.reservation.MongoReservations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.shangquan.platform.store.Backend#all")
class KeepersTest {

    private final Fixture fixture;

    KeepersTest(Backend backend) {
        fixture = new Fixture(backend);
    }

    @Test
    void a_projection_ignores_what_is_not_newer_part_by_part() {
        ProjectionStore projection = new Projections(fixture.database).of("views");

        assertThat(projection.apply("d", "1", "demand", "0001000000000002", new Document("status", "ROUTED")))
                .isTrue();
        assertThat(projection.apply("d", "1", "demand", "0001000000000001", new Document("status", "SUBMITTED")))
                .isFalse();
        assertThat(projection.apply("d", "1", "site", "0001000000000001", new Document("site", "A")))
                .isTrue();
        assertThat(projection.apply("d", "1", "demand", "0002000000000001", new Document("status", "CLOSED")))
                .as("a higher epoch is newer whatever the counter")
                .isTrue();

        Document view = projection.find("d", "1").orElseThrow();
        assertThat(view.getString("status")).isEqualTo("CLOSED");
        assertThat(view.getString("site")).isEqualTo("A");
    }

    @Test
    void changes_of_many_documents_are_one_write_and_none_undoes_a_newer_one() {
        ProjectionStore projection = new Projections(fixture.database).of("views");
        projection.apply("d", "known", "demand", "0001000000000002", new Document("status", "ROUTED"));
        projection.apply("d", "other-part", "site", "0001000000000009", new Document("site", "A"));

        projection.applyAll(List.of(
                new Change("d", "new", "demand", "0001000000000001", new Document("status", "SUBMITTED")),
                new Change("d", "known", "demand", "0001000000000001", new Document("status", "SUBMITTED")),
                new Change("d", "other-part", "demand", "0001000000000001", new Document("status", "SUBMITTED"))));
        projection.applyAll(List.of());

        assertThat(projection.find("d", "new").orElseThrow().getString("status"))
                .isEqualTo("SUBMITTED");
        assertThat(projection.find("d", "known").orElseThrow().getString("status"))
                .isEqualTo("ROUTED");
        assertThat(projection.find("d", "other-part").orElseThrow())
                .containsEntry("status", "SUBMITTED")
                .containsEntry("site", "A");
    }

    @Test
    void a_value_has_one_owner_until_it_is_given_back_or_its_owner_never_came_to_be() {
        MongoReservations reservations = new MongoReservations(fixture.database, fixture.collections, fixture.clock);
        assertThat(reservations.claim("code", Fixture.DISTRICT, "X", "a")).isTrue();
        assertThat(reservations.claim("code", Fixture.DISTRICT, "X", "a"))
                .as("again, harmless")
                .isTrue();
        assertThat(reservations.claim("code", Fixture.DISTRICT, "X", "b")).isFalse();

        Clock later = Clock.fixed(Fixture.NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        MongoReservations afterExpiry = new MongoReservations(fixture.database, fixture.collections, later);
        fixture.create("a");
        assertThat(afterExpiry.claim("code", Fixture.DISTRICT, "X", "b"))
                .as("its owner lives")
                .isFalse();

        afterExpiry.claim("code", Fixture.DISTRICT, "Y", "never");
        Clock muchLater = Clock.fixed(Fixture.NOW.plus(Duration.ofHours(2)), ZoneOffset.UTC);
        assertThat(new MongoReservations(fixture.database, fixture.collections, muchLater)
                        .claim("code", Fixture.DISTRICT, "Y", "b"))
                .isTrue();
        reservations.release("code", Fixture.DISTRICT, "X", "a");
        assertThat(reservations.claim("code", Fixture.DISTRICT, "X", "b")).isTrue();
    }

    @Test
    void a_key_is_begun_once_and_gives_its_id_again_after_a_crash() {
        MongoIdempotencyRecords keys = new MongoIdempotencyRecords(fixture.database, fixture.clock);
        Duration lease = Duration.ofSeconds(30);

        assertThat(keys.begin("k", "b", "id-1", lease)).isEqualTo(new Start.Proceed("id-1"));
        assertThat(keys.begin("k", "b", "id-2", lease)).isEqualTo(new Start.Running());
        assertThat(keys.begin("k", "other", "id-2", lease)).isEqualTo(new Start.OtherBody());
        keys.abandon("k");
        assertThat(keys.begin("k", "b", "id-3", lease)).isEqualTo(new Start.Proceed("id-1"));
        keys.complete("k", 201, "/here");
        assertThat(keys.begin("k", "b", "id-4", lease)).isEqualTo(new Start.Done(201, "/here"));
        keys.release("k");
        assertThat(keys.begin("k", "b", "id-5", lease))
                .as("what is done is not given back")
                .isEqualTo(new Start.Done(201, "/here"));
        keys.close();
        MongoIdempotencyRecords others = new MongoIdempotencyRecords(fixture.database, fixture.clock);
        assertThat(others.begin("k", "b", "id-6", lease))
                .as("another instance knows it too")
                .isEqualTo(new Start.Done(201, "/here"));
        others.close();
    }

    @Test
    void a_clock_that_is_due_is_fired_and_one_that_fails_holds_up_no_other() {
        fixture.database
                .getCollection("counters")
                .insertMany(List.of(
                        new Document("_id", "due")
                                .append("district", "d")
                                .append("nextDueAt", java.util.Date.from(Fixture.NOW)),
                        new Document("_id", "bad")
                                .append("district", "d")
                                .append("nextDueAt", java.util.Date.from(Fixture.NOW.minusSeconds(9))),
                        new Document("_id", "later")
                                .append("district", "d")
                                .append("nextDueAt", java.util.Date.from(Fixture.NOW.plusSeconds(1)))));
        List<String> fired = new ArrayList<>();
        DueHandler handler = new DueHandler() {
            @Override
            public String collection() {
                return "counters";
            }

            @Override
            public void fire(String district, String id, Instant dueAt) {
                if (id.equals("bad")) {
                    throw new IllegalArgumentException("broken");
                }
                fired.add(id);
            }
        };

        new ClockSweep(fixture.collections, List.of(handler), fixture.clock, new SimpleMeterRegistry()).sweep();

        assertThat(fired).containsExactly("due");
    }

    @Test
    void an_altered_or_missing_audit_record_is_noticed() {
        AuditTrail trail = new AuditTrail(fixture.database, fixture.collections, fixture.clock);
        fixture.create("a");
        fixture.increment("a", "k1");
        assertThat(trail.verify(Fixture.DISTRICT, "counters", "a").finding()).isEqualTo(Finding.UNDER_WAY);

        trail.keep(auditOf("a"));
        new MongoOutboxes(fixture.collections)
                .drain(List.of(new io.shangquan.platform.store.outbox.Outboxes.Acknowledged(
                        "counters", Fixture.DISTRICT, "a", 2)));
        assertThat(trail.verify(Fixture.DISTRICT, "counters", "a").finding()).isEqualTo(Finding.INTACT);

        var audit = fixture.database.getCollection("audit");
        audit.updateOne(
                new Document("version", 1L), new Document("$set", new Document("text", "{\"actor\":\"nobody\"}")));
        assertThat(trail.verify(Fixture.DISTRICT, "counters", "a").brokenAt()).isEqualTo(1L);
        audit.deleteOne(new Document("version", 1L));
        assertThat(trail.verify(Fixture.DISTRICT, "counters", "a").finding()).isEqualTo(Finding.BROKEN);
    }

    @Test
    void a_seal_covers_the_heads_of_all_chains() {
        AuditTrail trail = new AuditTrail(fixture.database, fixture.collections, fixture.clock);
        Clock later = Clock.fixed(Fixture.NOW.plusSeconds(3_600), ZoneOffset.UTC);
        AuditSeals seals = new AuditSeals(fixture.database, trail, later);
        fixture.create("a");
        trail.keep(auditOf("a"));

        assertThat(seals.seal()).isTrue();
        assertThat(seals.seal()).as("nothing has grown").isFalse();
        assertThat(seals.broken()).isEmpty();

        fixture.database.getCollection("audit").deleteMany(new Document());
        assertThat(seals.broken()).containsExactly(1L);
    }

    private List<AuditRecord> auditOf(String id) {
        OutboxBatch batch = new MongoOutboxes(fixture.collections)
                .read("counters", Fixture.DISTRICT, id)
                .orElseThrow();
        return batch.entries().stream()
                .filter(entry -> entry.kind() == OutboxEntry.Kind.AUDIT)
                .map(entry -> PlatformJson.lenient().readValue(entry.data(), AuditRecord.class))
                .toList();
    }
}
