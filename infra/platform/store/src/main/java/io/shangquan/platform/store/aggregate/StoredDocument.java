package io.shangquan.platform.store.aggregate;

import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate's document.
 *
 * @param kept as it stands in the store, perhaps of an older schema
 * @param document the same in the current schema
 */
record StoredDocument(Document kept, Document document) {

    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);
    private static final String KEY = "key";
    private static final String BODY = "body";

    /** Brings an older document up to the current schema, step by step. @throws IllegalStateException if a step is missing */
    static StoredDocument upcast(Document read, AggregateMapping<?, ?> mapping) {
        int schema = read.getInteger(ReservedFields.SCHEMA);
        if (schema > mapping.schema()) {
            throw new IllegalStateException("a document of " + mapping.collection() + " has schema " + schema
                    + ", this version knows up to " + mapping.schema());
        }
        if (schema == mapping.schema()) {
            return new StoredDocument(read, read);
        }
        Document document = copyOf(read);
        Map<Integer, UnaryOperator<Document>> steps = mapping.upcasts();
        for (; schema < mapping.schema(); schema++) {
            UnaryOperator<Document> step = steps.get(schema);
            if (step == null) {
                throw new IllegalStateException(mapping.collection() + " has no step from schema " + schema);
            }
            document = step.apply(document);
        }
        return new StoredDocument(read, document);
    }

    /** A step may change what it is given, at any depth. */
    private static Document copyOf(Document read) {
        return new DocumentCodec()
                .decode(
                        new BsonDocumentReader(read.toBsonDocument()),
                        DecoderContext.builder().build());
    }

    long version() {
        return document.getLong(ReservedFields.VERSION);
    }

    long sequence() {
        return document.getLong(ReservedFields.SEQUENCE);
    }

    @Nullable
    String auditHash() {
        return document.getString(ReservedFields.AUDIT_HASH);
    }

    String auditSalt() {
        return Optional.ofNullable(document.getString(ReservedFields.AUDIT_SALT))
                .orElse("");
    }

    /** Whether this command was carried out before. @throws ProblemException if its key was used for something else */
    boolean hasSeen(Command command) {
        for (Document seen : document.getList(ReservedFields.KEYS, Document.class, List.of())) {
            if (command.keyHash().equals(seen.getString(KEY))) {
                if (!command.bodyHash().equals(seen.getString(BODY))) {
                    throw ProblemException.of(PlatformProblem.KEY_REUSED);
                }
                return true;
            }
        }
        return false;
    }

    /** What is remembered of a command. */
    static Document memoryOf(Command command) {
        return new Document(KEY, command.keyHash()).append(BODY, command.bodyHash());
    }

    void requireVersion(Command command) {
        command.expectedVersion().ifPresent(expected -> {
            if (expected != version()) {
                throw ProblemException.of(PlatformProblem.STALE_VERSION);
            }
        });
    }

    /** @throws ProblemException if so much waits that another event might not fit into the document */
    void requireRoom(int maxEntries, long maxBytes) {
        List<Document> waiting = document.getList(ReservedFields.OUTBOX, Document.class, List.of());
        long bytes = waiting.stream().mapToLong(OutboxDocuments::sizeOf).sum();
        if (waiting.size() >= maxEntries || bytes >= maxBytes) {
            throw ProblemException.of(PlatformProblem.OUTBOX_FULL).retryAfter(TRY_AGAIN);
        }
    }
}
