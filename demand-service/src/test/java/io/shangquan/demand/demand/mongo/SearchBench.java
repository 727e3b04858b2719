package io.shangquan.demand.demand.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.Intake;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.demand.duplicate.application.SuggestDuplicates;
import io.shangquan.demand.enterprise.application.EnterpriseNames;
import io.shangquan.demand.search.application.SearchDemands;
import io.shangquan.demand.test.Given;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.demand.unit.domain.UnitName;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.test.BenchFigures;
import io.shangquan.platform.web.page.PageRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long search and the suggestion of duplicates take among 1,000 and among 100,000 demands in the local store. */
class SearchBench {

    private static final String DISTRICT = "110105-gongti";
    private static final int FEW = 1_000;
    private static final int MANY = BenchFigures.scaled(100_000, 5_000);
    private static final int SITES = 19;
    private static final int TIMES = 200;
    private static final Duration SPAN = Duration.ofDays(700);
    private static final String[] PLACES = {
        "太古里南区", "太古里北区", "工体北路", "三里屯路", "雅秀大厦", "通盈中心", "盈科中心", "世茂广场", "幸福广场", "长虹大厦"
    };
    private static final String[] THINGS = {
        "天花板漏水",
        "道闸打不开",
        "夜间施工噪声太大",
        "电梯停运",
        "消防通道被堵",
        "垃圾没有清运",
        "路灯不亮",
        "空调不制冷",
        "网络中断",
        "排水管堵塞",
        "Loud Music/Party",
        "Blocked Driveway",
        "Street Light Condition",
        "Graffiti on the wall",
        "Rat Sighting"
    };
    private static final String[] DETAILS = {
        "已经三天了", "影响营业", "顾客投诉多次", "请尽快处理", "物业不接电话", "every weekend after midnight", "since last Monday"
    };
    private static final String[] SEARCHES = {
        "漏水",
        "太古里 施工",
        "graffiti",
        "Street Light",
        "物业不接电话",
        "电梯 通盈中心",
        "site-7 漏水",
        "2024-000123",
        "凤凰卫视",
        "midnight 太古里北区"
    };

    private final DocumentStore store;
    private final MongoClient client;
    private final MongoDatabase database;
    private final Random random = new Random(7);

    SearchBench(@TempDir Path place) {
        this.store = DocumentStore.open(place.resolve("store"), DocumentStore.anyLoopbackPort());
        this.client = MongoClients.create(store.uri());
        this.database = client.getDatabase("bench");
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void searchAndDuplicates() {
        MongoDemandQueries queries = new MongoDemandQueries(database);
        SearchDemands search = new SearchDemands(new MongoDemandWords(database), new Sites(), new Nameless());
        SuggestDuplicates duplicates = new SuggestDuplicates(queries, Clock.systemUTC());
        fill(0, FEW);
        double few = searches(search);
        fill(FEW, MANY);
        double many = searches(search);
        BenchFigures.note(
                "the slowest of %d searches, 1,000 and %,d demands, p95".formatted(SEARCHES.length, MANY),
                "%.1f and %.1f ms".formatted(few, many));
        BenchFigures.atMost(
                "likely duplicates among %,d demands, p95".formatted(MANY),
                p95(() ->
                        duplicates.suggest(DISTRICT, "site-" + random.nextInt(SITES), "safety.parking", "太古里南区道闸打不开")),
                50,
                "ms");
    }

    /** The p95 of the slowest, in milliseconds. */
    private double searches(SearchDemands search) {
        return Arrays.stream(SEARCHES)
                .mapToDouble(text -> p95(() -> search.search(DISTRICT, null, text, new PageRequest(20, null))))
                .max()
                .orElseThrow();
    }

    /** In milliseconds. */
    private static double p95(Runnable work) {
        long[] nanos = IntStream.range(0, TIMES)
                .mapToLong(_ -> {
                    long begun = System.nanoTime();
                    work.run();
                    return System.nanoTime() - begun;
                })
                .sorted()
                .toArray();
        return nanos[TIMES * 95 / 100] / 1e6;
    }

    private void fill(int from, int to) {
        for (int first = from; first < to; first += FEW) {
            List<Document> documents =
                    IntStream.range(first, first + FEW).mapToObj(this::document).toList();
            database.getCollection(DemandFields.COLLECTION).insertMany(documents);
        }
    }

    private Document document(int number) {
        Instant at = Instant.now().minus(SPAN).plus(SPAN.multipliedBy(number).dividedBy(MANY));
        String id = String.format(
                Locale.ROOT,
                "%08x-%04x-7%03x-8000-%012x",
                at.toEpochMilli() >>> 16,
                at.toEpochMilli() & 0xffff,
                0,
                number);
        String text = pick(PLACES) + random.nextInt(9) + "层" + pick(THINGS) + "，" + pick(DETAILS) + "，" + pick(DETAILS);
        Intake intake = new Intake(
                "safety.parking",
                Urgency.NORMAL,
                Channel.ONLINE,
                text,
                new Place("site-" + random.nextInt(SITES), "B" + random.nextInt(4), null),
                Submitter.named("merchant-" + random.nextInt(4_800), "91110105MA0000001X"),
                new Contact(null, null),
                at,
                "2026-1",
                List.of(),
                List.of());
        String quoted = String.format(Locale.ROOT, "2024-%06d", number);
        DemandDecision filed = Demand.submit(new DemandId(id), DISTRICT, quoted, intake, Given.TIMETABLE);
        return DemandDocument.of(Given.done(filed).state())
                .append(ReservedFields.ID, id)
                .append(ReservedFields.DISTRICT, DISTRICT)
                .append(ReservedFields.VERSION, 1L)
                .append(ReservedFields.SEQUENCE, 1L);
    }

    private String pick(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** Nineteen sites with names. */
    private static final class Sites implements Units {

        @Override
        public List<Due> due(Instant now, int limit) {
            return List.of();
        }

        @Override
        public void lookAgain(Due due, Instant at) {}

        @Override
        public void rest(Due due) {}

        @Override
        public void lookSoon(String district, Collection<String> codes, Instant now) {}

        @Override
        public Optional<Unit> find(String district, String code) {
            return Optional.of(Unit.lasting(code, Unit.SITE));
        }

        @Override
        public List<UnitName> named(String district, Collection<String> codes) {
            return List.of();
        }

        @Override
        public List<UnitName> sites(String district) {
            return Arrays.stream(PLACES)
                    .map(name -> new UnitName("site-" + Arrays.asList(PLACES).indexOf(name), name, "Site"))
                    .toList();
        }
    }

    /** Names have a bench of their own. */
    private static final class Nameless implements EnterpriseNames {

        @Override
        public Optional<Set<String>> called(String district, String word) {
            return Optional.of(Set.of());
        }

        @Override
        public Map<String, String> of(String district, Collection<String> creditCodes) {
            return Map.of();
        }
    }
}
