package io.shangquan.platform.store.audit;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;

/**
 * Seals over all audit chains: each covers the heads of the chains that grew since the one before and names its hash, so that no chain
 * can be cut or rewritten later without breaking a seal.
 */
public final class AuditSeals {

    private static final String COLLECTION = "audit_seals";
    private static final String ID = "_id";
    private static final String AFTER = "after";
    private static final String UNTIL = "until";
    private static final String CHAINS = "chains";
    private static final String PREVIOUS = "previous";
    private static final String HASH = "hash";
    /** Records that are being kept at this moment may carry an earlier time: a seal ends a little in the past. */
    private static final Duration SETTLED = Duration.ofSeconds(30);

    private final MongoCollection<Document> seals;
    private final AuditTrail trail;
    private final Clock clock;

    public AuditSeals(MongoDatabase database, AuditTrail trail, Clock clock) {
        this.seals = database.getCollection(COLLECTION);
        this.trail = trail;
        this.clock = clock;
    }

    /** Seals what has grown since the last seal; of several instances one does it. Returns whether this one did. */
    public boolean seal() {
        Optional<Document> last =
                Optional.ofNullable(seals.find().sort(Sorts.descending(ID)).first());
        Instant after = last.map(seal -> seal.getDate(UNTIL).toInstant()).orElse(Instant.EPOCH);
        Instant until = clock.instant().minus(SETTLED);
        Map<String, String> heads = trail.headsBetween(after, until);
        if (heads.isEmpty()) {
            return false;
        }
        long number = last.map(seal -> seal.getLong(ID)).orElse(0L) + 1;
        String previous = last.map(seal -> seal.getString(HASH)).orElse("");
        try {
            seals.insertOne(new Document(ID, number)
                    .append(AFTER, Date.from(after))
                    .append(UNTIL, Date.from(until))
                    .append(CHAINS, heads.size())
                    .append(PREVIOUS, previous)
                    .append(HASH, hash(previous, heads)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** The numbers of seals that no longer match the trail; empty if all hold. Seals older than the trail's retention are not asked. */
    public List<Long> broken() {
        Instant kept = clock.instant().minus(AuditTrail.KEPT);
        List<Long> broken = new ArrayList<>();
        String previous = "";
        for (Document seal : seals.find().sort(Sorts.ascending(ID))) {
            boolean linked = seal.getString(PREVIOUS).equals(previous);
            Instant after = seal.getDate(AFTER).toInstant();
            boolean asked = after.isAfter(kept) || after.equals(Instant.EPOCH);
            Map<String, String> heads =
                    asked ? trail.headsBetween(after, seal.getDate(UNTIL).toInstant()) : Map.of();
            boolean holds = !asked || hash(seal.getString(PREVIOUS), heads).equals(seal.getString(HASH));
            if (!linked || !holds) {
                broken.add(seal.getLong(ID));
            }
            previous = seal.getString(HASH);
        }
        return broken;
    }

    /** How many seals there are. */
    public long count() {
        return seals.countDocuments(eq(CHAINS, new Document("$gt", 0)));
    }

    private static String hash(String previous, Map<String, String> heads) {
        List<String> parts = new ArrayList<>();
        parts.add(previous);
        heads.forEach((chain, head) -> {
            parts.add(chain);
            parts.add(head);
        });
        return Hashes.sha256(parts.toArray(String[]::new));
    }
}
