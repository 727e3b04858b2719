package io.shangquan.organisation.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.exclude;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import io.shangquan.organisation.unit.application.UnitTree;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the units of districts in memory, each with its whole history, so that any day is read without reading ten thousand documents.
 * Before each use a copy is caught up with what the store has changed lately: what was acknowledged is seen, whichever instance wrote it.
 * Units are never deleted.
 */
final class UnitCopies {

    /** By how much the clocks of instances may differ, with the time that a write may take. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private static final int DISTRICTS = 64;
    private static final int BATCH = 5_000;
    private static final Bson WHAT_A_UNIT_IS = exclude(
            UnitDocument.TERMS,
            ReservedFields.OUTBOX,
            ReservedFields.KEYS,
            ReservedFields.AUDIT_HASH,
            ReservedFields.AUDIT_SALT);

    private final MongoCollection<Document> units;
    private final Clock clock;
    private final Cache<String, Copy> copies =
            Caffeine.newBuilder().maximumSize(DISTRICTS).build();

    UnitCopies(MongoCollection<Document> units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The units of a district that exist on a day. */
    List<Unit> on(String district, LocalDate day) {
        return current(district, copy -> copy.on(day));
    }

    /** The units that a unit succeeds, by their last days. */
    List<Unit> predecessors(String district, String code) {
        return current(district, copy -> copy.predecessors(code));
    }

    /** The tree of a day. */
    UnitTree tree(String district, LocalDate day) {
        return current(district, copy -> copy.tree(day));
    }

    private <T> T current(String district, Function<Copy, T> question) {
        Copy copy = copies.get(district, _ -> new Copy());
        copy.lock.lock();
        try {
            Instant now = clock.instant();
            units.find(notYetIn(copy, district))
                    .projection(WHAT_A_UNIT_IS)
                    .batchSize(BATCH)
                    .map(UnitDocument::read)
                    .forEach(copy::put);
            copy.caughtUp = now;
            return question.apply(copy);
        } finally {
            copy.lock.unlock();
        }
    }

    private static Bson notYetIn(Copy copy, String district) {
        Bson ofDistrict = eq(ReservedFields.DISTRICT, district);
        Instant caughtUp = copy.caughtUp;
        return caughtUp == null
                ? ofDistrict
                : and(ofDistrict, gte(UnitDocument.CHANGED_AT, Date.from(caughtUp.minus(MARGIN))));
    }

    /** The units of one district; whoever has the lock reads and writes it. */
    private static final class Copy {

        private final ReentrantLock lock = new ReentrantLock();
        private final Map<String, Unit> byId = new HashMap<>();
        private @Nullable Instant caughtUp;
        private @Nullable DayTree newest;

        void put(Unit unit) {
            if (!unit.equals(byId.put(unit.id(), unit))) {
                newest = null;
            }
        }

        List<Unit> on(LocalDate day) {
            return byId.values().stream().filter(unit -> unit.existsOn(day)).toList();
        }

        List<Unit> predecessors(String code) {
            return byId.values().stream()
                    .filter(unit -> code.equals(unit.successor()))
                    .sorted(Comparator.comparing(Unit::lastDay).thenComparing(Unit::code))
                    .toList();
        }

        UnitTree tree(LocalDate day) {
            DayTree known = newest;
            if (known == null || !known.day().equals(day)) {
                known = new DayTree(day, UnitTree.of(on(day), day));
                newest = known;
            }
            return known.tree();
        }
    }

    /** The tree that was asked for last: most ask for today's. */
    private record DayTree(LocalDate day, UnitTree tree) {}
}
