package io.shangquan.demand.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.shangquan.contracts.organisation.UnitState;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.demand.unit.domain.UnitName;
import io.shangquan.demand.unit.messaging.UnitCopies;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Copies of units, by unit id. A unit that was found is remembered for some seconds: every filing asks for its site. */
@Repository
class MongoUnits implements Units, UnitCopies {

    private static final String COLLECTION = "units";
    private static final String PART = "unit";
    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String CODE = "code";
    private static final String KIND = "kind";
    private static final String LAST_DAY = "lastDay";
    private static final String SUCCESSOR = "successor";
    /** When to look whether it leaves something; absent if it never does. */
    private static final String DUE_AT = "dueAt";
    /** One that leaves nothing any more is looked at then. */
    private static final Date NEVER = Date.from(Instant.parse("9999-12-31T00:00:00Z"));
    /** Whether a unit had no end, in copies from before its last day was kept. */
    private static final String EXISTS = "exists";

    private static final String NAME_ZH = "nameZh";
    private static final String NAME_EN = "nameEn";

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 10_000;

    private final MongoCollection<Document> units;
    private final Cache<Key, Unit> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final ProjectionStore copies;

    MongoUnits(MongoDatabase database, Projections projections) {
        this.units = database.getCollection(COLLECTION);
        this.copies = projections.of(COLLECTION);
        units.createIndex(ascending(DISTRICT, CODE));
        units.createIndex(ascending(DISTRICT, KIND, CODE));
        units.createIndex(ascending(DUE_AT), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Unit> find(String district, String code) {
        Key key = new Key(district, code);
        Unit remembered = known.getIfPresent(key);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        Optional<Unit> found = Optional.ofNullable(
                        units.find(and(eq(DISTRICT, district), eq(CODE, code))).first())
                .map(MongoUnits::unit);
        found.ifPresent(unit -> known.put(key, unit));
        return found;
    }

    /** One that was copied before names were kept goes by its code until it is copied anew. */
    @Override
    public List<UnitName> sites(String district) {
        return units.find(and(eq(DISTRICT, district), eq(KIND, Unit.SITE)))
                .map(MongoUnits::name)
                .into(new ArrayList<>());
    }

    @Override
    public List<UnitName> named(String district, Collection<String> codes) {
        return units.find(and(eq(DISTRICT, district), in(CODE, codes)))
                .map(MongoUnits::name)
                .into(new ArrayList<>());
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        return units.find(lte(DUE_AT, Date.from(now)))
                .sort(ascending(DUE_AT))
                .limit(limit)
                .map(found -> new Due(
                        found.getString(DISTRICT),
                        found.getString(ID),
                        unit(found),
                        found.getDate(DUE_AT).toInstant()))
                .into(new ArrayList<>());
    }

    @Override
    public void lookAgain(Due due, Instant at) {
        dueAgain(due, Date.from(at));
    }

    @Override
    public void rest(Due due) {
        dueAgain(due, NEVER);
    }

    private void dueAgain(Due due, Date at) {
        units.updateOne(
                and(eq(ID, due.id()), eq(DISTRICT, due.district()), eq(DUE_AT, Date.from(due.at()))), set(DUE_AT, at));
    }

    @Override
    public void lookSoon(String district, Collection<String> codes, Instant now) {
        Date soon = Date.from(now);
        units.updateMany(and(eq(DISTRICT, district), in(CODE, codes), gt(DUE_AT, soon)), set(DUE_AT, soon));
    }

    private static Unit unit(Document document) {
        String lastDay = document.getString(LAST_DAY);
        LocalDate ended = document.getBoolean(EXISTS, true) ? null : LocalDate.EPOCH;
        return new Unit(
                document.getString(CODE),
                document.getString(KIND),
                lastDay == null ? ended : LocalDate.parse(lastDay),
                document.getString(SUCCESSOR));
    }

    private static UnitName name(Document unit) {
        return new UnitName(unit.getString(CODE), unit.get(NAME_ZH, ""), unit.get(NAME_EN, ""));
    }

    @Override
    public void keep(String district, String id, String sequence, UnitState unit) {
        Document fields = new Document(CODE, unit.code())
                .append(KIND, unit.kind())
                .append(NAME_ZH, unit.nameZh())
                .append(NAME_EN, unit.nameEn())
                .append(LAST_DAY, unit.validTo() == null ? null : unit.validTo().toString())
                .append(SUCCESSOR, unit.successor())
                .append(EXISTS, null)
                .append(DUE_AT, lookedAtFirst(unit));
        copies.apply(district, id, PART, sequence, fields);
        known.invalidate(new Key(district, unit.code()));
    }

    /** The first moment at which it may be over somewhere that a unit leaves its work to others; null if it does not. */
    private static @Nullable Date lookedAtFirst(UnitState unit) {
        boolean leaves = Unit.lasting(unit.code(), unit.kind()).leads() || unit.successor() != null;
        return unit.validTo() == null || !leaves
                ? null
                : Date.from(unit.validTo().plusDays(1).atStartOfDay().toInstant(ZoneOffset.MAX));
    }

    @Override
    public void forget() {
        copies.clear();
        known.invalidateAll();
    }

    private record Key(String district, String code) {}
}
