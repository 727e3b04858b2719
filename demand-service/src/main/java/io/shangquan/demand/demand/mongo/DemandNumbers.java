package io.shangquan.demand.demand.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;

/**
 * Numbers that people quote, as {@code 2026-000123}: counted per district and year, and taken from the store in blocks, so that filing
 * a demand does not wait for a counter. What is left of a block when a process ends is never used.
 */
final class DemandNumbers {

    private static final int BLOCK = 20;
    private static final String LAST = "last";

    private final MongoCollection<Document> counters;
    private final Map<String, Deque<Integer>> blocks = new ConcurrentHashMap<>();

    DemandNumbers(MongoCollection<Document> counters) {
        this.counters = counters;
    }

    String next(String district, int year) {
        Deque<Integer> block = blocks.computeIfAbsent(district + '/' + year, key -> new ArrayDeque<>());
        synchronized (block) {
            if (block.isEmpty()) {
                fill(block, district, year);
            }
            return String.format(Locale.ROOT, "%d-%06d", year, block.removeFirst());
        }
    }

    private void fill(Deque<Integer> block, String district, int year) {
        Document counter = counters.findOneAndUpdate(
                and(eq(ReservedFields.DISTRICT, district), eq(ReservedFields.ID, district + '/' + year)),
                Updates.inc(LAST, BLOCK),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        if (counter == null) {
            throw new IllegalStateException("an upsert returned nothing");
        }
        int last = counter.getInteger(LAST);
        for (int number = last - BLOCK + 1; number <= last; number++) {
            block.addLast(number);
        }
    }
}
