package io.shangquan.bench.part;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import io.shangquan.bench.BenchOptions;
import io.shangquan.bench.report.Figure;
import io.shangquan.bench.report.Samples;
import io.shangquan.bench.suite.BenchSuite;
import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * A page of demands by filter, asked of the running service with its own queries and indexes, while its collection grows: filed
 * demands are copied in the store under new ids, which is faster than filing a hundred thousand.
 */
public final class PagePart {

    private static final String PAGE = Filings.DEMANDS + "?status=SUBMITTED&category=" + Filings.CATEGORY + "&limit=50";
    private static final int SMALL = 1_000;
    private static final int BATCH = 1_000;
    private static final int PAGES_ON = 10;
    private static final int WARM_UP = 300;
    private static final int ASKED = 2_000;

    private final BenchOptions options;
    private final BenchSuite suite;
    private final Consumer<String> say;

    public PagePart(BenchOptions options, BenchSuite suite, Consumer<String> say) {
        this.options = options;
        this.suite = suite;
        this.say = say;
    }

    public List<Figure> measure() throws IOException, InterruptedException {
        try (MongoClient client = MongoClients.create(suite.state().addresses().store())) {
            MongoCollection<Document> demands = client.getDatabase("demand").getCollection("demands");
            fileOne();
            growTo(demands, SMALL);
            long few = demands.estimatedDocumentCount();
            ask(WARM_UP);
            Samples small = ask(ASKED);
            growTo(demands, options.documents());
            ask(WARM_UP);
            Samples large = ask(ASKED);
            return List.of(
                    Figure.atMost(
                            "a page by filter, %,d → %,d documents, p99"
                                    .formatted(few, demands.estimatedDocumentCount()),
                            large.percentile(0.99) / small.percentile(0.99),
                            1.5,
                            "×"),
                    Figure.note(
                            "a page by filter, p50 and p99 small, p50 and p99 large",
                            shown(small) + "; " + shown(large) + " ms"));
        }
    }

    private static String shown(Samples samples) {
        return Figure.show(samples.percentile(0.5), "") + " and " + Figure.show(samples.percentile(0.99), "");
    }

    private void fileOne() throws IOException, InterruptedException {
        ApiAnswer filed = suite.api()
                .send(
                        ApiRequest.create(
                                Filings.MERCHANT,
                                Filings.DEMANDS,
                                UUID.randomUUID().toString(),
                                Filings.BODY),
                        Patience.WHILE_AWAY);
        if (!filed.isSuccess()) {
            throw new IOException("no demand could be filed: " + filed.oneLine());
        }
    }

    /** Copies without what would make the service act on them: events to publish, deadlines to watch. */
    private void growTo(MongoCollection<Document> demands, int count) {
        Document one = demands.find()
                .projection(Projections.exclude("outbox", "outboxAt", "nextDueAt"))
                .first();
        if (one == null) {
            throw new IllegalStateException("there is no demand to copy");
        }
        long missing = count - demands.estimatedDocumentCount();
        long begin = System.currentTimeMillis();
        for (long made = 0; made < missing; made += BATCH) {
            List<Document> batch = new ArrayList<>();
            for (long n = made; n < Math.min(made + BATCH, missing); n++) {
                batch.add(new Document(one)
                        .append("_id", timeOrdered(begin + n).toString())
                        .append("number", "B" + begin + "-" + n));
            }
            demands.insertMany(batch);
        }
        say.accept("page: " + demands.estimatedDocumentCount() + " demands");
    }

    /** Pages one after the other, from the first again after some. */
    private Samples ask(int times) throws IOException, InterruptedException {
        long[] nanos = new long[times];
        String path = PAGE;
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            ApiAnswer answer = suite.api().send(ApiRequest.get(Filings.OFFICE, path), Patience.NONE);
            nanos[i] = System.nanoTime() - begin;
            if (!answer.isSuccess() || answer.json().path("items").isEmpty()) {
                throw new IOException("a page was asked for and not answered: " + answer.oneLine());
            }
            path = i % PAGES_ON == PAGES_ON - 1 ? PAGE : answer.next().orElse(PAGE);
        }
        return Samples.of(List.of(nanos));
    }

    /** A UUIDv7 (RFC 9562, 5.7) of a moment. */
    private static UUID timeOrdered(long millis) {
        UUID random = UUID.randomUUID();
        return new UUID(
                millis << 16 | 0x7000 | (random.getMostSignificantBits() & 0xfff), random.getLeastSignificantBits());
    }
}
