package io.shangquan.demand.plan.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shangquan.demand.plan.application.PlanPrinter;
import io.shangquan.demand.plan.application.PlanSheet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfPlanPrinterTest {

    @Test
    void a_plan_with_its_two_lists_stands_on_one_page() throws IOException {
        byte[] page = latin().print(sheet("Close the lane", 4));

        try (PdfReader reader = new PdfReader(page)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
                    .contains("Solution plan", "Close the lane", "task 3", "Tier", "keeps the lane closed");
        }
    }

    @Test
    void a_longer_plan_is_set_smaller() throws IOException {
        try (PdfReader reader = new PdfReader(latin().print(sheet("Close the lane", 30)))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void what_fits_on_no_page_goes_on_on_another() throws IOException {
        try (PdfReader reader = new PdfReader(latin().print(sheet("Close the lane", 300)))) {
            assertThat(reader.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages()))
                    .contains("keeps the lane closed");
        }
    }

    @Test
    void chinese_is_printed_in_a_font_of_the_system() throws IOException {
        Optional<BaseFont> font = PageFont.find("");
        assumeTrue(font.isPresent(), "this machine has no font with Chinese characters");

        byte[] page = new PdfPlanPrinter(font).print(sheet("封闭道路并设置围挡", 2));

        assertThat(page).as("of the font only what is printed").hasSizeLessThan(500_000);
        try (PdfReader reader = new PdfReader(page)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("封闭道路并设置围挡");
        }
    }

    @Test
    void without_a_font_nothing_is_printed() {
        assertThatThrownBy(() -> new PdfPlanPrinter(Optional.empty()).print(sheet("Close the lane", 1)))
                .isInstanceOf(PlanPrinter.NoFont.class);
    }

    private static PdfPlanPrinter latin() throws IOException {
        return new PdfPlanPrinter(
                Optional.of(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.CP1252, BaseFont.NOT_EMBEDDED)));
    }

    private static PlanSheet sheet(String measures, int tasks) {
        return new PlanSheet(
                "Solution plan",
                List.of("Demand  2026-000001"),
                new PlanSheet.Part("Measures", measures),
                new PlanSheet.Table(
                        "Tasks",
                        List.of("Task", "Unit", "Due"),
                        IntStream.range(0, tasks)
                                .mapToObj(task -> List.of("task " + task, "safety", "2026-03-02 18:00"))
                                .toList()),
                new PlanSheet.Table(
                        "Responsibilities",
                        List.of("Tier", "Unit", "Duty"),
                        List.of(List.of("5", "safety", "keeps the lane closed"))));
    }
}
