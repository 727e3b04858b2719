package io.shangquan.demand.demand.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.test.Given;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemandCellsTest {

    private static final CategoryTree CATEGORIES = new CategoryTree(
            "2026-1",
            List.of(
                    new Category("safety", "安全", "Safety", "safety", Urgency.NORMAL, false, List.of()),
                    new Category("safety.parking", "停车", "Parking", "safety", Urgency.NORMAL, true, List.of())));

    @Test
    void a_row_is_said_in_the_language_of_its_reader_and_the_time_of_the_district() {
        Map<String, String> cells = cells(Given.demand(DemandStatus.ROUTED), Locale.CHINA);

        assertThat(cells)
                .containsEntry("status", "已转交")
                .containsEntry("category", "停车")
                .containsEntry("urgency", "一般")
                .containsEntry("channel", "线上")
                .containsEntry("site", "the site-a")
                .containsEntry("unit", "the safety")
                .containsEntry("submittedAt", "2026-03-02 10:00")
                .containsEntry("dueAt", "2026-03-06 14:00");
        assertThat(cells(Given.demand(DemandStatus.ROUTED), Locale.ENGLISH))
                .containsEntry("status", "Routed")
                .containsEntry("category", "Parking");
    }

    @Test
    void nobody_is_named_in_it() {
        assertThat(cells(Given.demand(DemandStatus.CLOSED), Locale.ENGLISH).values())
                .doesNotContain("merchant", "王小明", "13800001234");
    }

    @Test
    void whether_it_was_in_time_is_said_once_it_is_settled() {
        Demand running = Given.demand(DemandStatus.IN_PROGRESS);
        Demand late = Given.done(running.fireClocks(Given.FOLLOW_UP, Given.MONDAY.plus(Duration.ofHours(100)))
                .orElseThrow());

        assertThat(cells(Given.demand(DemandStatus.SUBMITTED), Locale.ENGLISH)).containsEntry("inTime", "");
        assertThat(cells(running, Locale.ENGLISH)).containsEntry("inTime", "");
        assertThat(cells(late, Locale.ENGLISH)).containsEntry("inTime", "No");
        assertThat(cells(Given.demand(DemandStatus.RESOLVED), Locale.ENGLISH))
                .containsEntry("inTime", "Yes")
                .containsEntry("resolution", "done")
                .containsEntry("satisfied", "");
        assertThat(cells(Given.demand(DemandStatus.CLOSED), Locale.ENGLISH)).containsEntry("satisfied", "Yes");
    }

    @Test
    void there_is_a_word_for_every_code_in_both_languages() {
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            DemandTableWords words = DemandTableWords.in(locale);
            assertThat(words.statuses()).containsOnlyKeys(DemandStatus.values());
            assertThat(words.urgencies()).containsOnlyKeys(Urgency.values());
            assertThat(words.channels()).containsOnlyKeys(Channel.values());
        }
    }

    private static Map<String, String> cells(Demand demand, Locale locale) {
        return new DemandCells(CATEGORIES, code -> "the " + code, ZoneId.of("Asia/Shanghai"), locale)
                .of(demand.state());
    }
}
