package io.shangquan.platform.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.batch.Shops;
import io.shangquan.platform.batch.Shops.Shop;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.batch.sheet.TableWriter;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.test.SharedInfrastructure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final String DISTRICT = "110105-gongti";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final MongoClient CLIENT = MongoClients.create(SharedInfrastructure.storeUri());
    private static final TableFile THREE = table("A-1,one,1", "wrong,two,2", "A-3,three,many", "A-4,four,");

    private final MongoDatabase database =
            CLIENT.getDatabase("b" + UUID.randomUUID().toString().substring(0, 8));
    private final Batches batches = at(NOW);
    private final Shops shops = new Shops();

    @Test
    void a_dry_run_says_what_each_row_would_do_and_does_nothing() {
        keep("A-1", "other");
        keep("A-4", "four");

        DryRun.Report report = DryRun.check(THREE, DISTRICT, shops);

        assertThat(report.added()).isZero();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.same()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.rows())
                .extracting(DryRun.RowReport::number)
                .as("the heading is row 1")
                .containsExactly(2, 3, 4);
        assertThat(report.rows().getFirst().difference())
                .isEqualTo(new Difference.Changed("id-A-1", Map.of("name", "other")));
        assertThat(shops.applications).hasValue(0);
    }

    @Test
    void a_wrong_row_is_shown_however_many_right_ones_stand_before_it() {
        List<String> rows = IntStream.range(0, 2 * DryRun.SHOWN)
                .mapToObj(n -> "A-" + n + ",one,1")
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add("wrong,two,2");

        DryRun.Report report = DryRun.check(table(rows.toArray(String[]::new)), DISTRICT, shops);

        assertThat(report.rows()).hasSize(DryRun.SHOWN + 1);
        assertThat(report.rows().getLast().difference()).isInstanceOf(Difference.Refused.class);
    }

    @Test
    void the_table_comes_back_with_its_errors_marked_and_harmless() throws IOException {
        TableFile file = table("A-1,=HYPERLINK(1),1", "wrong,two,many");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        DryRun.mark(file, DISTRICT, shops, Locale.SIMPLIFIED_CHINESE, out);

        List<List<String>> marked = new ArrayList<>();
        TableFile.of(out.toByteArray()).read(marked::add);
        assertThat(marked.get(0)).containsExactly("编号 Code *", "名称 Name *", "人数 Staff", "问题 Problems");
        assertThat(marked.get(1)).containsExactly("A-1", "'=HYPERLINK(1)", "1");
        assertThat(marked.get(2)).containsExactly("wrong", "two", "many", "编号应为一个字母、横线和数字\n人数应为整数");
    }

    @Test
    void a_batch_is_applied_once_however_often_it_is_asked_for() {
        shops.forbidden.add("A-4");

        Batches.Outcome first = batches.apply(DISTRICT, "b1", "lin", THREE, shops);
        Batches.Outcome again = batches.apply(DISTRICT, "b1", "lin", THREE, shops);

        assertThat(first).isEqualTo(new Batches.Outcome(1, 3)).isEqualTo(again);
        assertThat(shops.kept).containsOnlyKeys("A-1");
        assertThat(shops.applications)
                .as("what was done or refused is not tried again")
                .hasValue(2);
    }

    @Test
    void a_batch_that_was_interrupted_goes_on_where_it_stopped_and_can_be_taken_back() {
        for (int shop = 0; shop < 1200; shop++) {
            if (shop % 3 == 0) {
                keep("A-" + shop, "before-" + shop);
            }
        }
        Map<String, String> before = names();
        TableFile file = table(IntStream.range(0, 1200)
                .mapToObj(n -> "A-" + n + ",after-" + n + ",1")
                .toArray(String[]::new));
        shops.awayAfter = 700;
        assertThatThrownBy(() -> batches.apply(DISTRICT, "b1", "lin", file, shops))
                .isInstanceOf(ProblemException.class);
        assertThat(shops.kept).hasSizeLessThan(1200);

        shops.awayAfter = Integer.MAX_VALUE;
        assertThat(batches.apply(DISTRICT, "b1", "lin", file, shops)).isEqualTo(new Batches.Outcome(1200, 0));
        assertThat(names().values()).allMatch(name -> name.startsWith("after-"));

        assertThat(batches.undo(DISTRICT, "b1", "lin", shops)).isEqualTo(new Batches.Undone(1200, 0));
        assertThat(names()).isEqualTo(before);
        assertThat(batches.undo(DISTRICT, "b1", "lin", shops))
                .as("again, harmless")
                .isEqualTo(new Batches.Undone(1200, 0));
    }

    @Test
    void what_somebody_has_changed_since_is_kept() {
        batches.apply(DISTRICT, "b1", "lin", table("A-1,one,1", "A-2,two,2"), shops);
        shops.kept.computeIfPresent("A-1", (code, shop) -> new Shop(shop.id(), code, "renamed!", ""));

        assertThat(batches.undo(DISTRICT, "b1", "lin", shops)).isEqualTo(new Batches.Undone(1, 1));
        assertThat(shops.kept).containsOnlyKeys("A-1");
        assertThat(batches.undo("110105-yaxiu", "b1", "lin", shops))
                .as("a batch of another district")
                .isEqualTo(new Batches.Undone(0, 0));
    }

    @Test
    void a_batch_says_where_it_stands() {
        shops.forbidden.add("A-2");
        batches.apply(DISTRICT, "b1", "lin", table("A-1,one,1", "A-2,two,2", "wrong,three,3"), shops);

        BatchSummary summary = batches.summary(DISTRICT, "b1");

        assertThat(summary).isEqualTo(new BatchSummary(0, 1, 2, 0, 0, Map.of(3, "value-taken", 4, "pattern")));
        assertThat(batches.summary("110105-yaxiu", "b1").isKnown()).isFalse();
    }

    @Test
    void what_is_too_old_to_be_taken_back_is_forgotten() {
        batches.apply(DISTRICT, "b1", "lin", table("A-1,one,1"), shops);

        at(NOW.plus(Batches.MEMORY).minusSeconds(1)).run();
        assertThat(database.getCollection("batchRows").countDocuments()).isEqualTo(1);
        at(NOW.plus(Batches.MEMORY).plusSeconds(1)).run();
        assertThat(database.getCollection("batchRows").countDocuments()).isZero();
    }

    @Test
    void a_hundred_thousand_rows_are_checked_and_marked_in_half_a_gigabyte() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.to(workbook, shops.columns())) {
            for (int row = 0; row < 100_000; row++) {
                String code = row % 1000 == 0 ? "wrong" : "A-" + row;
                writer.row(Map.of("code", code, "name", "商圈企业有限公司 " + row, "staff", "12"));
            }
        }
        ByteArrayOutputStream marked = new ByteArrayOutputStream();

        DryRun.Report report =
                DryRun.mark(TableFile.of(workbook.toByteArray()), DISTRICT, shops, Locale.ENGLISH, marked);

        assertThat(report.added()).isEqualTo(99_900);
        assertThat(report.refused()).isEqualTo(100);
        assertThat(report.rows()).hasSize(DryRun.SHOWN + report.refused());
        assertThat(marked.size()).isGreaterThan(100_000);
    }

    private void keep(String code, String name) {
        shops.kept.put(code, new Shop("id-" + code, code, name, ""));
    }

    private Map<String, String> names() {
        return shops.kept.values().stream().collect(Collectors.toMap(Shop::code, Shop::name));
    }

    private Batches at(Instant moment) {
        return Batches.in(database, () -> UUID.randomUUID().toString(), Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static TableFile table(String... rows) {
        String text = "Code,Name,Staff\n" + String.join("\n", rows) + "\n";
        return TableFile.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
