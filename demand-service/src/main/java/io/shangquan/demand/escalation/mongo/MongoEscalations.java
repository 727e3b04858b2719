package io.shangquan.demand.escalation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.escalation.domain.Escalation;
import io.shangquan.demand.escalation.domain.Escalations;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One document for each escalation. */
@Repository
class MongoEscalations implements Escalations {

    private final AggregateStore<Escalation, Escalation> store;
    private final MongoCollection<Document> documents;

    MongoEscalations(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new EscalationMapping());
        this.documents = database.getCollection(EscalationMapping.COLLECTION);
        documents.createIndex(ascending(ReservedFields.DISTRICT, EscalationMapping.DEMAND));
    }

    @Override
    public void keep(Escalation escalation) {
        Result<Escalation, Object> _ =
                store.create(escalation.district(), escalation.id(), escalation, List.of(escalation));
    }

    @Override
    public List<Escalation> of(String district, String demand) {
        return documents
                .find(and(eq(ReservedFields.DISTRICT, district), eq(EscalationMapping.DEMAND, demand)))
                .sort(ascending(EscalationMapping.AT))
                .map(EscalationMapping::escalation)
                .into(new ArrayList<>());
    }
}
