package io.shangquan.organisation.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.application.UnitTree;
import io.shangquan.organisation.unit.application.UnitView;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Reads of units. */
@Repository
class MongoUnitQueries implements UnitQueries {

    private static final String PLACE_PARENT = UnitDocument.PLACES + '.' + UnitDocument.PARENT;

    private final MongoCollection<Document> units;
    private final UnitCopies copies;

    MongoUnitQueries(MongoDatabase database, Clock clock) {
        this.units = database.getCollection(UnitDocument.COLLECTION);
        this.copies = new UnitCopies(units, clock);
        units.createIndexes(List.of(
                new IndexModel(ascending(ReservedFields.DISTRICT, ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.KIND, ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.CODE)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.PARENT)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.CHANGED_AT)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.TERMS, ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, PLACE_PARENT, ReservedFields.ID))));
    }

    @Override
    public Optional<UnitView> find(String district, String id) {
        return Optional.ofNullable(units.find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id)))
                        .first())
                .map(MongoUnitQueries::view);
    }

    @Override
    public Page<UnitView> list(String district, LocalDate day, Filter filter, PageRequest page) {
        List<Bson> conditions = new ArrayList<>(existing(district, day));
        if (filter.kind() != null) {
            conditions.add(eq(UnitDocument.KIND, filter.kind().name()));
        }
        if (filter.parent() != null) {
            conditions.add(eq(PLACE_PARENT, filter.parent()));
        }
        if (filter.text() != null) {
            SearchTerms.asked(filter.text()).forEach(term -> conditions.add(eq(UnitDocument.TERMS, term)));
        }
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<UnitView> found = units.find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(MongoUnitQueries::view)
                .into(new ArrayList<>());
        Page<UnitView> shown = Page.of(found, page, view -> view.unit().id());
        return new Page<>(
                shown.items().stream()
                        .filter(view -> matches(view.unit(), day, filter))
                        .toList(),
                shown.next());
    }

    @Override
    public Map<String, Unit> byCodes(String district, Collection<String> codes) {
        Map<String, Unit> found = new HashMap<>();
        units.find(and(eq(ReservedFields.DISTRICT, district), in(UnitDocument.CODE, codes)))
                .map(UnitDocument::read)
                .forEach(unit -> found.put(unit.code(), unit));
        return found;
    }

    @Override
    public List<Unit> predecessors(String district, String code) {
        return copies.predecessors(district, code);
    }

    @Override
    public List<Unit> all(String district, LocalDate day) {
        return copies.on(district, day);
    }

    @Override
    public UnitTree tree(String district, LocalDate day) {
        return copies.tree(district, day);
    }

    private static List<Bson> existing(String district, LocalDate day) {
        return List.of(
                eq(ReservedFields.DISTRICT, district),
                lte(UnitDocument.FIRST_DAY, day.toString()),
                or(exists(UnitDocument.LAST_DAY, false), gte(UnitDocument.LAST_DAY, day.toString())));
    }

    /** What an index cannot say: the place of that very day, and the whole text. */
    private static boolean matches(Unit unit, LocalDate day, Filter filter) {
        String parent = filter.parent();
        String text = filter.text();
        return (parent == null || unit.parentOn(day).filter(parent::equals).isPresent())
                && (text == null || SearchTerms.isIn(unit, text));
    }

    private static UnitView view(Document document) {
        return new UnitView(UnitDocument.read(document), document.getLong(ReservedFields.VERSION));
    }
}
