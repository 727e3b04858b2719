package io.shangquan.ledger.enterprise.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import io.shangquan.ledger.enterprise.application.EnterpriseQueries;
import io.shangquan.ledger.enterprise.application.EnterpriseView;
import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.NameSearch;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Reads of the ledger; every list is one walk along an index that ends in the id. */
@Repository
class MongoEnterpriseQueries implements EnterpriseQueries {

    private final MongoCollection<Document> enterprises;

    MongoEnterpriseQueries(MongoDatabase database) {
        this.enterprises = database.getCollection(EnterpriseDocument.COLLECTION);
        enterprises.createIndexes(List.of(
                listedBy(),
                listedBy(EnterpriseDocument.SITE),
                listedBy(EnterpriseDocument.STATUS),
                listedBy(EnterpriseDocument.CREDIT_CODE),
                listedBy(EnterpriseDocument.PAIRS),
                listedBy(EnterpriseDocument.SITE, EnterpriseDocument.STATUS)));
    }

    @Override
    public Optional<EnterpriseView> find(String district, EnterpriseId id) {
        return Optional.ofNullable(enterprises
                        .find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id.value())))
                        .first())
                .map(MongoEnterpriseQueries::view);
    }

    @Override
    public Page<EnterpriseView> list(String district, Filter filter, Search search, PageRequest page) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ReservedFields.DISTRICT, district));
        if (filter.sites() != null) {
            conditions.add(in(EnterpriseDocument.SITE, filter.sites()));
        }
        if (filter.status() != null) {
            conditions.add(eq(EnterpriseDocument.STATUS, filter.status().name()));
        }
        if (filter.creditCodes() != null) {
            conditions.add(in(EnterpriseDocument.CREDIT_CODE, filter.creditCodes()));
        }
        if (filter.industry() != null) {
            conditions.add(gte(EnterpriseDocument.INDUSTRY, filter.industry()));
            conditions.add(lt(EnterpriseDocument.INDUSTRY, filter.industry() + '~'));
        }
        if (search.creditCode() != null) {
            conditions.add(eq(EnterpriseDocument.CREDIT_CODE, search.creditCode()));
        }
        if (search.name() != null) {
            conditions.addAll(named(search.name()));
        }
        page.cursor().ifPresent(after -> conditions.add(gt(ReservedFields.ID, after)));
        List<EnterpriseView> found = enterprises
                .find(and(conditions))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(MongoEnterpriseQueries::view)
                .into(new ArrayList<>());
        return Page.of(found, page, view -> view.enterprise().id().value());
    }

    /** The pairs find candidates along their index; what has all pairs in another order is left out by comparing. */
    private static List<Bson> named(String part) {
        List<Bson> conditions = new ArrayList<>();
        NameSearch.pairs(part).forEach(pair -> conditions.add(eq(EnterpriseDocument.PAIRS, pair)));
        conditions.add(regex(EnterpriseDocument.COMPARED, Pattern.quote(NameSearch.comparable(part))));
        return conditions;
    }

    private static EnterpriseView view(Document document) {
        return new EnterpriseView(EnterpriseDocument.read(document), document.getLong(ReservedFields.VERSION));
    }

    private static IndexModel listedBy(String... fields) {
        List<String> keys = new ArrayList<>();
        keys.add(ReservedFields.DISTRICT);
        keys.addAll(List.of(fields));
        keys.add(ReservedFields.ID);
        return new IndexModel(ascending(keys));
    }
}
