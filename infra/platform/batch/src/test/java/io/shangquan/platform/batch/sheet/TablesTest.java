package io.shangquan.platform.batch.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shangquan.platform.batch.SheetProblem;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.batch.Shops;
import io.shangquan.platform.core.problem.ProblemCode;
import io.shangquan.platform.core.problem.ProblemException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private final Shops shops = new Shops();

    @Test
    void a_template_is_read_as_it_was_written() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        TableWriter.template(template, shops.columns());

        assertThat(rows(template.toByteArray()))
                .containsExactly(new SheetRow(2, Map.of("code", "A-001", "name", "三里屯书店", "staff", "12")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"编号,名称,人数", "Code,Name,Staff", "编号 Code *,名称 Name *,人数 Staff", " code , NAME ,x", "名称,编号"})
    void headings_are_understood_in_either_language_and_any_order(String headings) {
        String row = headings.startsWith("名称") ? "书店,A-1" : "A-1,书店";

        assertThat(rows(headings + "\n" + row)).containsExactly(new SheetRow(2, Map.of("code", "A-1", "name", "书店")));
    }

    @Test
    void csv_is_read_as_people_and_programs_write_it() {
        String text = "\ufeffCode,Name\r\nA-1,\"a \"\"b\"\", c\nd\"\r\n\r\nA-2,  e  \nA-3";

        assertThat(rows(text))
                .containsExactly(
                        new SheetRow(2, Map.of("code", "A-1", "name", "a \"b\", c\nd")),
                        new SheetRow(4, Map.of("code", "A-2", "name", "e")),
                        new SheetRow(5, Map.of("code", "A-3")));
        assertThat(rows("编号,名称\nA-1,工体".getBytes(Charset.forName("GB18030"))))
                .containsExactly(new SheetRow(2, Map.of("code", "A-1", "name", "工体")));
    }

    @Test
    void numbers_and_dates_of_a_workbook_are_read_as_they_are_meant() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("s");
            sheet.value(0, 0, "Code");
            sheet.value(0, 1, "Name");
            sheet.value(0, 2, "Staff");
            sheet.value(4, 0, 12_345_678_901L);
            sheet.value(4, 1, LocalDate.of(2026, 3, 2));
            sheet.style(4, 1).format("yyyy-MM-dd").set();
            sheet.value(4, 2, 0.5);
        }

        assertThat(rows(out.toByteArray()))
                .containsExactly(new SheetRow(5, Map.of("code", "12345678901", "name", "2026-03-02", "staff", "0.5")));
    }

    @Test
    void a_table_that_is_not_one_is_refused() {
        refused("编号\nA-1", SheetProblem.COLUMN_MISSING);
        refused("编号,Code,名称\n", SheetProblem.COLUMN_TWICE);
        refused("", SheetProblem.UNREADABLE);
        refused("Code,Name\nA-1,\"never ends", SheetProblem.UNREADABLE);
        refused("Code,Name\nA-1,\0", SheetProblem.UNREADABLE);
        refused("Code,Name\n" + "A-1,b\n".repeat(TableFile.MAX_ROWS + 1), SheetProblem.TOO_LONG);
        refused(new byte[] {'P', 'K', 3, 4, 0, 0}, null);
        refused(new byte[] {'C', (byte) 0xff, (byte) 0xff}, SheetProblem.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1             | '=1+1",
                "+cmd             | '+cmd",
                "-2+3             | '-2+3",
                "@SUM(A1)         | '@SUM(A1)",
                "＝1+1            | '＝1+1",
                "-12.5            | -12.5",
                "+8613812345678   | +8613812345678",
                "三里屯           | 三里屯",
                "a=b              | a=b",
            })
    void what_would_be_a_formula_is_a_text(String text, String harmless) {
        assertThat(HarmlessText.of(text)).isEqualTo(harmless);
    }

    private void refused(String text, ProblemCode problem) {
        refused(text.getBytes(StandardCharsets.UTF_8), problem);
    }

    private void refused(byte[] content, @Nullable ProblemCode problem) {
        assertThatThrownBy(() -> rows(content)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            if (problem != null) {
                assertThat(refusal.problem()).isEqualTo(problem);
            }
        });
    }

    private List<SheetRow> rows(String text) {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<SheetRow> rows(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        TableRows.read(TableFile.of(content), shops.columns(), rows::add);
        return rows;
    }
}
