package io.shangquan.demand.rates.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.rates.application.RateMonthQueries;
import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.RateMonths;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Frozen months in MongoDB, under an id that follows from district and month: a month is frozen once. */
@Repository
class MongoRateMonths implements RateMonths, RateMonthQueries {

    private final AggregateStore<RateMonth, RateMonth> store;
    private final MongoCollection<Document> documents;

    MongoRateMonths(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new RateMonthMapping());
        this.documents = database.getCollection(RateMonthMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, RateMonthMapping.MONTH));
    }

    @Override
    public void keep(RateMonth month) {
        String id = DerivedId.of(month.district() + month.month(), "rate-month");
        Result<RateMonth, Object> _ = store.create(month.district(), id, month, List.of(month));
    }

    @Override
    public Optional<RateMonth> find(String district, YearMonth month) {
        return Optional.ofNullable(documents
                        .find(and(eq(ReservedFields.DISTRICT, district), eq(RateMonthMapping.MONTH, month.toString())))
                        .first())
                .map(RateMonthMapping::month);
    }

    @Override
    public List<RateMonth> between(String district, YearMonth first, YearMonth last) {
        return documents
                .find(and(
                        eq(ReservedFields.DISTRICT, district),
                        gte(RateMonthMapping.MONTH, first.toString()),
                        lte(RateMonthMapping.MONTH, last.toString())))
                .sort(ascending(RateMonthMapping.MONTH))
                .map(RateMonthMapping::month)
                .into(new ArrayList<>());
    }
}
