package io.shangquan.notification.inbox.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import io.shangquan.notification.inbox.application.InboxQueries;
import io.shangquan.notification.inbox.application.ReadMarks;
import io.shangquan.notification.inbox.application.Snoozes;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.Inbox;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.platform.store.document.Inserts;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The inbox: a list is one short walk along the index for each audience of the reader, merged by position. */
@Repository
class MongoInbox implements Inbox, InboxQueries, ReadMarks {

    private static final String READS = "inbox_reads";
    private static final String READ_UP_TO = "readUpTo";
    private static final String ENTRY = "entry";
    private static final String READER = "reader";

    private static final Comparator<InboxEntry> BY_POSITION = Comparator.comparing(InboxEntry::position);

    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> reads;
    private final Snoozes snoozes;

    MongoInbox(MongoDatabase database, Snoozes snoozes) {
        this.snoozes = snoozes;
        this.entries = database.getCollection(InboxDocument.COLLECTION);
        this.reads = database.getCollection(READS);
        entries.createIndex(ascending(InboxDocument.DISTRICT, InboxDocument.AUDIENCE, InboxDocument.POSITION));
        entries.createIndex(ascending(InboxDocument.SUBJECT));
        entries.createIndex(ascending(InboxDocument.DEMAND), new IndexOptions().sparse(true));
    }

    @Override
    public void keep(Collection<InboxEntry> added) {
        Inserts.absent(entries, added.stream().map(InboxDocument::of).toList());
    }

    @Override
    public Page<ReadableEntry> list(String reader, Set<Audience> audiences, boolean unreadOnly, PageRequest page) {
        List<ReadableEntry> shown = new ArrayList<>();
        String readUpTo = readUpTo(reader);
        String floor = unreadOnly ? readUpTo : null;
        Walk walk = newestBetween(reader, audiences, floor, page.after(), page.limit() + 1);
        while (true) {
            Set<String> done = read(reader, readUpTo, walk.entries());
            Set<String> hidden = snoozes.hidden(
                    reader, walk.entries().stream().map(InboxEntry::id).toList());
            for (InboxEntry entry : walk.entries()) {
                if (hidden.contains(entry.id())) {
                    continue;
                }
                boolean read = done.contains(entry.id());
                if (!read || !unreadOnly) {
                    shown.add(new ReadableEntry(entry, read));
                }
            }
            if (walk.last() == null || shown.size() > page.limit()) {
                break;
            }
            walk = newestBetween(reader, audiences, floor, walk.last(), page.limit() + 1);
        }
        return Page.of(shown, page, readable -> readable.entry().position());
    }

    @Override
    public List<InboxEntry> after(String reader, Set<Audience> audiences, String position, int limit) {
        Bson range = gt(InboxDocument.POSITION, position);
        return walk(reader, audiences, range, Sorts.ascending(InboxDocument.POSITION), BY_POSITION, limit)
                .entries();
    }

    @Override
    public int countUnread(String reader, Set<Audience> audiences, int limit) {
        return list(reader, audiences, true, new PageRequest(limit, null))
                .items()
                .size();
    }

    @Override
    public List<InboxEntry> about(String district, String subject, int limit) {
        return naming(InboxDocument.SUBJECT, subject, district, limit);
    }

    @Override
    public List<InboxEntry> ofDemand(String district, String demand, int limit) {
        return Stream.of(InboxDocument.SUBJECT, InboxDocument.DEMAND)
                .flatMap(field -> naming(field, demand, district, limit).stream())
                .distinct()
                .sorted(BY_POSITION)
                .limit(limit)
                .toList();
    }

    private List<InboxEntry> naming(String field, String id, String district, int limit) {
        return entries.find(and(
                        eq(field, id), eq(InboxDocument.HAPPENED_IN, district), exists(InboxDocument.ONLY_FOR, false)))
                .sort(Sorts.ascending(InboxDocument.POSITION))
                .limit(limit)
                .map(InboxDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Set<String> readBy(String reader, List<InboxEntry> some) {
        return read(reader, readUpTo(reader), some);
    }

    @Override
    public Map<String, String> numbersOf(Set<String> demands) {
        Map<String, String> numbers = new HashMap<>();
        entries.find(and(
                        in(InboxDocument.SUBJECT, demands), exists(InboxDocument.DETAILS + '.' + InboxDocument.NUMBER)))
                .map(InboxDocument::read)
                .forEach(entry -> numbers.put(
                        entry.subject(), String.valueOf(entry.details().get(InboxDocument.NUMBER))));
        return numbers;
    }

    @Override
    public Optional<InboxEntry> find(String entry) {
        return Optional.ofNullable(entries.find(eq(InboxDocument.ID, entry)).first())
                .map(InboxDocument::read);
    }

    @Override
    public void mark(String reader, String entry) {
        reads.updateOne(
                eq(InboxDocument.ID, markOf(reader, entry)),
                new Document("$setOnInsert", new Document(READER, reader).append(ENTRY, entry)),
                new UpdateOptions().upsert(true));
    }

    @Override
    public void markUpTo(String reader, String position) {
        reads.updateOne(
                eq(InboxDocument.ID, reader),
                combine(set(READER, reader), max(READ_UP_TO, position)),
                new UpdateOptions().upsert(true));
    }

    /** Nothing at or below the floor is looked at: for one who reads unread entries only, that is all that was read at once. */
    private Walk newestBetween(
            String reader, Set<Audience> audiences, @Nullable String floor, @Nullable String before, int limit) {
        Document range = new Document();
        if (floor != null) {
            range.append("$gt", floor);
        }
        if (before != null) {
            range.append("$lt", before);
        }
        Bson condition = range.isEmpty() ? range : new Document(InboxDocument.POSITION, range);
        return walk(
                reader, audiences, condition, Sorts.descending(InboxDocument.POSITION), BY_POSITION.reversed(), limit);
    }

    private Walk walk(
            String reader, Set<Audience> audiences, Bson range, Bson sort, Comparator<InboxEntry> order, int limit) {
        List<InboxEntry> found = new ArrayList<>();
        for (Audience audience : audiences) {
            Bson filter = and(
                    eq(InboxDocument.DISTRICT, audience.partition()),
                    eq(InboxDocument.AUDIENCE, audience.name()),
                    range);
            entries.find(filter)
                    .sort(sort)
                    .limit(limit)
                    .map(InboxDocument::read)
                    .into(found);
        }
        found.sort(order);
        List<InboxEntry> nearest = found.subList(0, Math.min(limit, found.size()));
        Map<String, InboxEntry> byEvent = new LinkedHashMap<>();
        nearest.stream()
                .filter(entry -> entry.isFor(reader))
                .forEach(entry -> byEvent.putIfAbsent(entry.event(), entry));
        boolean more = nearest.size() == limit;
        return new Walk(List.copyOf(byEvent.values()), more ? nearest.getLast().position() : null);
    }

    /**
     * Entries nearest to where a walk began, each event once.
     *
     * @param last where to go on, null at the end
     */
    private record Walk(List<InboxEntry> entries, @Nullable String last) {}

    private Set<String> read(String reader, @Nullable String readUpTo, List<InboxEntry> shown) {
        Set<String> read = marked(reader, shown);
        shown.stream()
                .filter(entry -> readUpTo != null && entry.position().compareTo(readUpTo) <= 0)
                .forEach(entry -> read.add(entry.id()));
        return read;
    }

    private Set<String> marked(String reader, List<InboxEntry> shown) {
        List<String> ids =
                shown.stream().map(entry -> markOf(reader, entry.id())).toList();
        Set<String> marked = new HashSet<>();
        reads.find(in(InboxDocument.ID, ids))
                .projection(include(ENTRY))
                .forEach(mark -> marked.add(mark.getString(ENTRY)));
        return marked;
    }

    private @Nullable String readUpTo(String reader) {
        Document mark = reads.find(eq(InboxDocument.ID, reader)).first();
        return mark == null ? null : mark.getString(READ_UP_TO);
    }

    private static String markOf(String reader, String entry) {
        return reader + '|' + entry;
    }
}
