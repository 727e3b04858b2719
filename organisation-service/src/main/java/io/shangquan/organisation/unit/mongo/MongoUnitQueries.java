package io.shangquan.organisation.unit.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.application.UnitView;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads of units. */
@Repository
class MongoUnitQueries implements UnitQueries {

    private final MongoCollection<Document> units;

    MongoUnitQueries(MongoDatabase database) {
        this.units = database.getCollection(UnitDocument.COLLECTION);
        units.createIndexes(List.of(
                new IndexModel(ascending(ReservedFields.DISTRICT, ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.KIND, ReservedFields.ID)),
                new IndexModel(ascending(ReservedFields.DISTRICT, UnitDocument.PARENT, ReservedFields.ID))));
    }

    @Override
    public Optional<UnitView> find(String district, String id) {
        return Optional.ofNullable(units.find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id)))
                        .first())
                .map(MongoUnitQueries::view);
    }

    @Override
    public Page<UnitView> list(
            String district, LocalDate day, @Nullable UnitKind kind, @Nullable String parent, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        conditions.add(lte(UnitDocument.FIRST_DAY, day.toString()));
        conditions.add(or(exists(UnitDocument.LAST_DAY, false), gte(UnitDocument.LAST_DAY, day.toString())));
        if (kind != null) {
            conditions.add(eq(UnitDocument.KIND, kind.name()));
        }
        if (parent != null) {
            conditions.add(eq(UnitDocument.PARENT, parent));
        }
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<UnitView> found = units.find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(MongoUnitQueries::view)
                .into(new ArrayList<>());
        if (found.size() <= page.limit()) {
            return new Page<>(found, null);
        }
        List<UnitView> shown = found.subList(0, page.limit());
        return new Page<>(shown, shown.getLast().unit().id());
    }

    private static UnitView view(Document document) {
        return new UnitView(UnitDocument.read(document), document.getLong(ReservedFields.VERSION));
    }
}
