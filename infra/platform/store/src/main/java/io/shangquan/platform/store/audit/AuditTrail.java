package io.shangquan.platform.store.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.shangquan.platform.store.aggregate.Collections;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.document.Inserts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The audit trail of a service in MongoDB. */
public final class AuditTrail {

    /** Records are never deleted before (Cybersecurity Law, article 21, asks for six months). */
    public static final Duration KEPT = Duration.ofDays(190);

    private static final String COLLECTION = "audit";
    private static final String ID = "_id";
    private static final String KIND = "kind";
    private static final String AGGREGATE = "aggregate";
    private static final String DISTRICT = "district";
    private static final String VERSION = "version";
    private static final String TEXT = "text";
    private static final String PREVIOUS = "previous";
    private static final String HASH = "hash";
    private static final String KEPT_AT = "keptAt";

    private final MongoCollection<Document> records;
    private final Collections aggregates;
    private final Clock clock;

    public AuditTrail(MongoDatabase database, Collections aggregates, Clock clock) {
        this.records = database.getCollection(COLLECTION);
        this.aggregates = aggregates;
        this.clock = clock;
        records.createIndex(ascending(DISTRICT, KIND, AGGREGATE, VERSION));
        records.createIndex(ascending(KEPT_AT));
    }

    /** Keeps records; those that are kept already are passed over. */
    public void keep(List<AuditRecord> received) {
        Date now = Date.from(clock.instant());
        Inserts.absent(
                records, received.stream().map(record -> document(record, now)).toList());
    }

    /** The records of one aggregate, oldest first. */
    public List<AuditRecord> of(String district, String kind, String aggregate) {
        return records.find(and(eq(DISTRICT, district), eq(KIND, kind), eq(AGGREGATE, aggregate)))
                .sort(Sorts.ascending(VERSION))
                .map(AuditTrail::record)
                .into(new ArrayList<>());
    }

    /** Follows the chain of one aggregate from its first link to the head that the aggregate itself names. */
    public Verification verify(String district, String kind, String aggregate) {
        String previous = "";
        long version = 0;
        List<AuditRecord> chain = of(district, kind, aggregate);
        for (AuditRecord record : chain) {
            if (!record.isIntact() || !record.previous().equals(previous) || record.version() != version + 1) {
                return new Verification(Verification.Finding.BROKEN, chain.size(), version + 1);
            }
            previous = record.hash();
            version = record.version();
        }
        Document head = aggregates
                .named(kind)
                .find(and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, aggregate)))
                .first();
        if (head == null) {
            return new Verification(Verification.Finding.INTACT, chain.size(), null);
        }
        if (previous.equals(head.getString(ReservedFields.AUDIT_HASH))) {
            return new Verification(Verification.Finding.INTACT, chain.size(), null);
        }
        boolean underWay =
                !head.getList(ReservedFields.OUTBOX, Document.class, List.of()).isEmpty()
                        || head.getLong(ReservedFields.VERSION) > version;
        return underWay
                ? new Verification(Verification.Finding.UNDER_WAY, chain.size(), null)
                : new Verification(Verification.Finding.BROKEN, chain.size(), version);
    }

    /** The last link of every chain that grew in a span of time, by the chain's name, in their order. */
    Map<String, String> headsBetween(Instant after, Instant until) {
        Map<String, Document> heads = new TreeMap<>();
        records.find(and(gt(KEPT_AT, Date.from(after)), lte(KEPT_AT, Date.from(until))))
                .forEach(document -> heads.merge(
                        document.getString(DISTRICT)
                                + '|'
                                + document.getString(KIND)
                                + '|'
                                + document.getString(AGGREGATE),
                        document,
                        (one, other) -> one.getLong(VERSION) >= other.getLong(VERSION) ? one : other));
        Map<String, String> hashes = new TreeMap<>();
        heads.forEach((chain, document) -> hashes.put(chain, document.getString(HASH)));
        return hashes;
    }

    /** Deletes what is older than a retention, which is never shorter than {@link #KEPT}. */
    public long forgetOlderThan(Duration retention) {
        Duration kept = retention.compareTo(KEPT) < 0 ? KEPT : retention;
        return records.deleteMany(lt(KEPT_AT, Date.from(clock.instant().minus(kept))))
                .getDeletedCount();
    }

    private static Document document(AuditRecord record, Date now) {
        String id = record.district() + '|' + record.kind() + '|' + record.aggregate() + '|' + record.version();
        return new Document(ID, id)
                .append(KIND, record.kind())
                .append(AGGREGATE, record.aggregate())
                .append(DISTRICT, record.district())
                .append(VERSION, record.version())
                .append(TEXT, record.text())
                .append(PREVIOUS, record.previous())
                .append(HASH, record.hash())
                .append(KEPT_AT, now);
    }

    private static AuditRecord record(Document document) {
        return new AuditRecord(
                document.getString(KIND),
                document.getString(AGGREGATE),
                document.getString(DISTRICT),
                document.getLong(VERSION),
                document.getString(TEXT),
                document.getString(PREVIOUS),
                document.getString(HASH));
    }

    /**
     * What following a chain found.
     *
     * @param records how many links there are
     * @param brokenAt the version whose link is missing or wrong, null if none is
     */
    public record Verification(
            Finding finding, int records, @Nullable Long brokenAt) {

        /** Whether the chain holds. */
        public enum Finding {
            /** Every link holds, up to the aggregate's own head. */
            INTACT,
            /** Every link holds; newer ones are still on their way from the aggregate. */
            UNDER_WAY,
            /** A link is missing or was altered. */
            BROKEN
        }
    }
}
