package io.shangquan.demand.enterprise.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.enterprise.application.EnterpriseNames;
import io.shangquan.demand.enterprise.messaging.EnterpriseNameKeeper;
import io.shangquan.demand.text.domain.Bigrams;
import io.shangquan.demand.text.mongo.LastSeen;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.projection.ProjectionStore;
import io.shangquan.platform.store.projection.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** A document for each entry of the ledger: the name with the pairs of its characters, along which parts of names are looked up. */
@Repository
class MongoEnterpriseNames implements EnterpriseNames, EnterpriseNameKeeper {

    private static final String COLLECTION = "enterpriseNames";
    private static final String ONLY = "state";
    private static final String CREDIT_CODE = "creditCode";
    private static final String NAME = "name";
    private static final String PAIRS = "pairs";

    /** A word that so many have in their names means none of them. */
    private static final int MANY = 20;

    private static final int WEIGHED = 12;

    private final MongoCollection<Document> entries;
    private final ProjectionStore kept;

    MongoEnterpriseNames(MongoDatabase database, Projections projections) {
        this.entries = database.getCollection(COLLECTION);
        this.kept = projections.of(COLLECTION);
        entries.createIndex(ascending(ReservedFields.DISTRICT, PAIRS, ReservedFields.ID));
        entries.createIndex(ascending(ReservedFields.DISTRICT, CREDIT_CODE));
    }

    @Override
    public Optional<Set<String>> called(String district, String word) {
        List<Integer> pairs = List.copyOf(Bigrams.of(word));
        if (pairs.isEmpty()) {
            return Optional.of(Set.of());
        }
        List<Document> found = entries.find(and(
                        eq(ReservedFields.DISTRICT, district), eq(PAIRS, rarest(district, pairs)), all(PAIRS, pairs)))
                .limit(MANY)
                .into(new ArrayList<>());
        return found.size() == MANY
                ? Optional.empty()
                : Optional.of(found.stream()
                        .filter(entry -> entry.getString(NAME).contains(word))
                        .map(entry -> entry.getString(CREDIT_CODE))
                        .collect(Collectors.toSet()));
    }

    private int rarest(String district, List<Integer> pairs) {
        return pairs.size() == 1
                ? pairs.getFirst()
                : pairs.stream()
                        .limit(WEIGHED)
                        .min(Comparator.comparing(pair -> seen(district, pair)))
                        .orElseThrow();
    }

    private String seen(String district, int pair) {
        return LastSeen.of(entries, and(eq(ReservedFields.DISTRICT, district), eq(PAIRS, pair)), MANY);
    }

    @Override
    public Map<String, String> of(String district, Collection<String> creditCodes) {
        Map<String, String> names = new HashMap<>();
        if (!creditCodes.isEmpty()) {
            entries.find(and(eq(ReservedFields.DISTRICT, district), in(CREDIT_CODE, creditCodes)))
                    .forEach(entry -> names.merge(
                            entry.getString(CREDIT_CODE), entry.getString(NAME), (one, other) -> one + ' ' + other));
        }
        return names;
    }

    @Override
    public void keep(String district, String entry, String sequence, String creditCode, String name) {
        Document fields = new Document(CREDIT_CODE, creditCode)
                .append(NAME, Bigrams.plain(name))
                .append(PAIRS, List.copyOf(Bigrams.of(name)));
        kept.apply(district, entry, ONLY, sequence, fields);
    }

    @Override
    public void forget() {
        kept.clear();
    }
}
