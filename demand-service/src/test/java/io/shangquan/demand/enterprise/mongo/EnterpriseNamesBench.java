package io.shangquan.demand.enterprise.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.platform.store.projection.Projections;
import io.shangquan.platform.test.BenchFigures;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long it takes to find the enterprises of a large district whose names contain a word, in the local store. */
class EnterpriseNamesBench {

    private static final String DISTRICT = "110105-gongti";
    private static final int ENTERPRISES = BenchFigures.scaled(20_000, 2_000);
    private static final int TIMES = 200;
    private static final List<String> BRANDS = List.of("云杉", "松果", "白鹭", "青禾", "Maple", "Kingfisher", "海棠", "远山");
    private static final List<String> TRADES = List.of("咖啡", "商贸", "文化传媒", "餐饮管理", "物业服务", "信息技术");

    /** Rare, of one brand, in every name, and in none. */
    private static final List<String> WORDS = List.of("北京云杉7咖啡", "kingfisher", "北京", "凤凰");

    @Test
    void partsOfNames(@TempDir Path place) {
        try (DocumentStore store = DocumentStore.open(place.resolve("store"), DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoDatabase database = client.getDatabase("bench");
            MongoEnterpriseNames names = new MongoEnterpriseNames(database, new Projections(database));
            for (int i = 0; i < ENTERPRISES; i++) {
                String code = String.format(Locale.ROOT, "91110105MA9%06dX", i);
                names.keep(DISTRICT, String.format(Locale.ROOT, "entry-%06d", i), "1", code, name(i));
            }
            for (String word : WORDS) {
                BenchFigures.note(
                        "enterprises called %s, among %,d, p95".formatted(word, ENTERPRISES),
                        "%.1f ms".formatted(p95(() -> names.called(DISTRICT, word))));
            }
        }
    }

    private static String name(int number) {
        return "北京" + BRANDS.get(number % BRANDS.size()) + number + TRADES.get(number / BRANDS.size() % TRADES.size())
                + "有限公司";
    }

    /** In milliseconds. */
    private static double p95(Runnable work) {
        long[] nanos = new long[TIMES];
        IntStream.range(0, TIMES).forEach(time -> {
            long begun = System.nanoTime();
            work.run();
            nanos[time] = System.nanoTime() - begun;
        });
        Arrays.sort(nanos);
        return nanos[TIMES * 95 / 100] / 1e6;
    }
}
