package io.shangquan.platform.store.aggregate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.core.command.Command;
import io.shangquan.platform.core.command.Command.Written;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.EntryFactory.Appended;
import io.shangquan.platform.store.outbox.OutboxBatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Aggregates in MongoDB: one document each, one write for each command. */
final class MongoAggregateStore<S, E> implements AggregateStore<S, E> {

    private static final int ATTEMPTS = 3;
    private static final int REMEMBERED_KEYS = 32;
    private static final int MAX_WAITING = 1_000;
    private static final long MAX_WAITING_BYTES = 4L * 1024 * 1024;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);

    private final AggregateMapping<S, E> mapping;
    private final MongoCollection<Document> collection;
    private final EntryFactory entries;
    private final Consumer<OutboxBatch> appended;
    private final StoreMetrics metrics;

    MongoAggregateStore(
            AggregateMapping<S, E> mapping,
            MongoCollection<Document> collection,
            EntryFactory entries,
            Consumer<OutboxBatch> appended,
            StoreMetrics metrics) {
        this.mapping = mapping;
        this.collection = collection;
        this.entries = entries;
        this.appended = appended;
        this.metrics = metrics;
    }

    @Override
    public Optional<Stored<S>> find(String district, String id) {
        return load(district, id).map(found -> stored(district, id, found));
    }

    @Override
    public <R> Result<S, R> create(String district, String id, S state, List<E> events) {
        Command command = CommandScope.current();
        Document fields = mapping.write(state);
        String salt = UUID.randomUUID().toString();
        Changes changes = Changes.between(new Document(), fields);
        Appended made = entries.make(
                mapping,
                district,
                id,
                state,
                events,
                new EntryFactory.Before(command, 0, 0, null, salt, changes.byField()));
        Document document = new Document(ReservedFields.ID, id)
                .append(ReservedFields.DISTRICT, district)
                .append(ReservedFields.SCHEMA, mapping.schema())
                .append(ReservedFields.VERSION, 1L)
                .append(ReservedFields.SEQUENCE, made.sequence())
                .append(
                        ReservedFields.OUTBOX,
                        made.entries().stream().map(OutboxDocuments::of).toList())
                .append(ReservedFields.OUTBOX_AT, Date.from(made.at()))
                .append(ReservedFields.KEYS, List.of(StoredDocument.memoryOf(command)))
                .append(ReservedFields.AUDIT_HASH, made.auditHash())
                .append(ReservedFields.AUDIT_SALT, salt);
        mapping.nextDueAt(state).ifPresent(due -> document.append(ReservedFields.NEXT_DUE_AT, Date.from(due)));
        document.putAll(fields);
        try {
            collection.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return repeated(command, district, id);
            }
            throw e;
        } catch (MongoException e) {
            return readBack(command, district, id, e);
        }
        metrics.written(mapping.collection(), StoreMetrics.Outcome.CREATED);
        command.note(new Written(id, 1, false));
        appended.accept(new OutboxBatch(mapping.collection(), district, id, made.entries()));
        return new Result.Changed<>(new Stored<>(district, id, 1, state));
    }

    @Override
    public <R> Result<S, R> change(String district, String id, Function<S, Verdict<S, E, R>> verb) {
        Command command = CommandScope.current();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            StoredDocument found = load(district, id).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
            if (found.hasSeen(command)) {
                return repeated(command, district, id, found);
            }
            found.requireVersion(command);
            found.requireRoom(MAX_WAITING, MAX_WAITING_BYTES);
            switch (verb.apply(mapping.read(found.document()))) {
                case Verdict.Refused<S, E, R>(R refusal) -> {
                    metrics.written(mapping.collection(), StoreMetrics.Outcome.REFUSED);
                    return new Result.Refused<>(refusal);
                }
                case Verdict.Accepted<S, E, R>(S next, List<E> events) -> {
                    Optional<Result<S, R>> written = write(command, district, id, found, next, events);
                    if (written.isPresent()) {
                        return written.get();
                    }
                }
            }
            metrics.written(mapping.collection(), StoreMetrics.Outcome.CONFLICT);
        }
        throw ProblemException.of(PlatformProblem.CONCURRENT_CHANGE).retryAfter(Duration.ofSeconds(1));
    }

    /** Empty if somebody else was faster. */
    private <R> Optional<Result<S, R>> write(
            Command command, String district, String id, StoredDocument found, S next, List<E> events) {
        Changes changes = Changes.between(found.kept(), mapping.write(next));
        Appended made = entries.make(
                mapping,
                district,
                id,
                next,
                events,
                new EntryFactory.Before(
                        command,
                        found.version(),
                        found.sequence(),
                        found.auditHash(),
                        found.auditSalt(),
                        changes.byField()));
        long version = found.version() + 1;
        Document after;
        try {
            after = collection.findOneAndUpdate(
                    and(byId(district, id), eq(ReservedFields.VERSION, found.version())),
                    update(command, version, next, changes, made),
                    new FindOneAndUpdateOptions()
                            .returnDocument(ReturnDocument.AFTER)
                            .projection(Projections.include(ReservedFields.DISTRICT, ReservedFields.OUTBOX)));
        } catch (MongoException e) {
            return Optional.of(readBack(command, district, id, e));
        }
        if (after == null) {
            return Optional.empty();
        }
        metrics.written(mapping.collection(), StoreMetrics.Outcome.CHANGED);
        command.note(new Written(id, version, false));
        appended.accept(OutboxDocuments.read(mapping.collection(), after));
        return Optional.of(new Result.Changed<>(new Stored<>(district, id, version, next)));
    }

    private Bson update(Command command, long version, S next, Changes changes, Appended made) {
        List<Bson> updates = new ArrayList<>();
        changes.set().forEach((field, value) -> updates.add(Updates.set(field, value)));
        changes.vanished().forEach(field -> updates.add(Updates.unset(field)));
        updates.add(Updates.set(ReservedFields.SCHEMA, mapping.schema()));
        updates.add(Updates.set(ReservedFields.VERSION, version));
        updates.add(Updates.set(ReservedFields.SEQUENCE, made.sequence()));
        updates.add(Updates.set(ReservedFields.AUDIT_HASH, made.auditHash()));
        updates.add(mapping.nextDueAt(next)
                .map(due -> Updates.set(ReservedFields.NEXT_DUE_AT, Date.from(due)))
                .orElseGet(() -> Updates.unset(ReservedFields.NEXT_DUE_AT)));
        updates.add(Updates.pushEach(
                ReservedFields.OUTBOX,
                made.entries().stream().map(OutboxDocuments::of).toList()));
        updates.add(Updates.min(ReservedFields.OUTBOX_AT, Date.from(made.at())));
        updates.add(Updates.pushEach(
                ReservedFields.KEYS,
                List.of(StoredDocument.memoryOf(command)),
                new PushOptions().slice(-REMEMBERED_KEYS)));
        return Updates.combine(updates);
    }

    private <R> Result<S, R> repeated(Command command, String district, String id) {
        StoredDocument found = load(district, id)
                .filter(document -> document.hasSeen(command))
                .orElseThrow(() -> ProblemException.of(PlatformProblem.VALUE_TAKEN, id));
        return repeated(command, district, id, found);
    }

    private <R> Result<S, R> repeated(Command command, String district, String id, StoredDocument found) {
        metrics.written(mapping.collection(), StoreMetrics.Outcome.REPEATED);
        command.note(new Written(id, found.version(), true));
        return new Result.Repeated<>(stored(district, id, found));
    }

    /** A write that nobody knows the end of is looked up, never guessed. */
    private <R> Result<S, R> readBack(Command command, String district, String id, MongoException fault) {
        metrics.written(mapping.collection(), StoreMetrics.Outcome.UNKNOWN);
        try {
            Optional<StoredDocument> found = load(district, id).filter(document -> document.hasSeen(command));
            if (found.isPresent()) {
                command.note(new Written(id, found.get().version(), false));
                return new Result.Changed<>(stored(district, id, found.get()));
            }
        } catch (MongoException e) {
            fault.addSuppressed(e);
        }
        ProblemException unavailable =
                ProblemException.of(PlatformProblem.UNAVAILABLE).retryAfter(TRY_AGAIN);
        unavailable.addSuppressed(fault);
        throw unavailable;
    }

    private Optional<StoredDocument> load(String district, String id) {
        @Nullable Document found = collection.find(byId(district, id)).first();
        return Optional.ofNullable(found).map(document -> StoredDocument.upcast(document, mapping));
    }

    private Stored<S> stored(String district, String id, StoredDocument found) {
        return new Stored<>(district, id, found.version(), mapping.read(found.document()));
    }

    private static Bson byId(String district, String id) {
        return and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, id));
    }
}
