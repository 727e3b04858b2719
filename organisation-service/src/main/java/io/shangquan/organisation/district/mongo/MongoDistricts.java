package io.shangquan.organisation.district.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.district.application.DistrictQueries;
import io.shangquan.organisation.district.application.DistrictView;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.organisation.district.domain.DistrictEvent;
import io.shangquan.organisation.district.domain.Districts;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Districts in MongoDB, by their ids. */
@Repository
class MongoDistricts implements Districts, DistrictQueries {

    private final AggregateStore<District, DistrictEvent> store;
    private final MongoCollection<Document> districts;

    MongoDistricts(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new DistrictMapping());
        this.districts = database.getCollection(DistrictDocument.COLLECTION);
        districts.createIndex(ascending(DistrictDocument.STREET, ReservedFields.ID));
    }

    @Override
    public District found(District district) {
        Result<District, Object> result =
                store.create(district.id(), district.id(), district, List.of(DistrictEvent.FOUNDED));
        return switch (result) {
            case Result.Changed<District, Object> changed -> changed.stored().state();
            case Result.Repeated<District, Object> repeated -> repeated.stored().state();
            case Result.Refused<District, Object> _ -> throw new IllegalStateException("nothing was asked");
        };
    }

    @Override
    public District apply(String district, String template) {
        Result<District, Object> result = store.change(
                district,
                district,
                found -> new Verdict.Accepted<>(found.with(template), List.of(DistrictEvent.TEMPLATE_APPLIED)));
        return switch (result) {
            case Result.Changed<District, Object> changed -> changed.stored().state();
            case Result.Repeated<District, Object> repeated -> repeated.stored().state();
            case Result.Refused<District, Object> _ -> throw new IllegalStateException("nothing is refused here");
        };
    }

    @Override
    public Optional<DistrictView> find(String id) {
        return Optional.ofNullable(districts
                        .find(and(eq(ReservedFields.DISTRICT, id), eq(ReservedFields.ID, id)))
                        .first())
                .map(MongoDistricts::view);
    }

    @Override
    public Page<DistrictView> list(Set<String> streets, Set<String> ids, PageRequest page) {
        Bson reached = or(in(DistrictDocument.STREET, streets), in(ReservedFields.ID, ids));
        Bson asked = page.cursor()
                .map(after -> and(reached, gt(ReservedFields.ID, after)))
                .orElse(reached);
        List<DistrictView> found = districts
                .find(asked)
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(MongoDistricts::view)
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.district().id());
    }

    private static DistrictView view(Document document) {
        return new DistrictView(DistrictDocument.read(document), document.getLong(ReservedFields.VERSION));
    }
}
