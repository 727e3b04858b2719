package io.shangquan.platform.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.batch.RowCommand.CellProblem;
import io.shangquan.platform.batch.RowCommand.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final Column CODE = new Column("code", "编号", "Code", true, "a-1");
    private static final Column DAY = new Column("day", "日期", "Day", false, "2026-03-02");
    private static final Column SIZE = new Column("size", "大小", "Size", false, "大");
    private static final Pattern FORM = Pattern.compile("[a-z]-[0-9]");
    private static final Map<String, Integer> SIZES = Map.of("大", 2);

    @Test
    void cells_are_read_for_what_they_mean() {
        Cells cells = new Cells(new SheetRow(2, Map.of("code", "b-2", "day", "2026/03/02", "size", "大")));

        assertThat(cells.text(CODE, 5, FORM)).isEqualTo("b-2");
        assertThat(cells.day(DAY)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(cells.oneOf(SIZE, SIZES)).isEqualTo(2);
        assertThat(cells.reading(() -> "understood")).isEqualTo(new Reading.Understood<>("understood"));
    }

    @Test
    void what_may_be_empty_is_nothing() {
        Cells cells = new Cells(new SheetRow(2, Map.of()));

        assertThat(cells.day(DAY)).isNull();
        assertThat(cells.oneOf(SIZE, SIZES)).isNull();
        assertThat(cells.reading(() -> "understood")).isInstanceOf(Reading.Understood.class);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Cells cells = new Cells(new SheetRow(2, Map.of("code", "b-22222", "day", "tomorrow", "size", "small")));

        cells.text(CODE, 5, FORM);
        cells.text(new Column("name", "名称", "Name", true, ""), 5);
        cells.day(DAY);
        cells.oneOf(SIZE, SIZES);

        List<CellProblem> problems =
                cells.reading(() -> "never") instanceof Reading.Wrong<String>(var wrong) ? wrong : List.of();
        assertThat(problems)
                .extracting(CellProblem::code)
                .containsExactly("too-long", "pattern", "required", "date", "unknown-word");
        assertThat(new CellProblem("c", "code", "中文", "English").text(Locale.ENGLISH))
                .isEqualTo("English");
    }
}
