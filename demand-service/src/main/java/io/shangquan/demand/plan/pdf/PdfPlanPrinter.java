package io.shangquan.demand.plan.pdf;

import io.shangquan.demand.plan.application.PlanPrinter;
import io.shangquan.demand.plan.application.PlanSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** One sheet of A4: what does not fit is set smaller, down to what can still be read; only then there is a second sheet. */
@Component
class PdfPlanPrinter implements PlanPrinter {

    /** In points, the largest first. */
    private static final List<Float> SIZES = List.of(10.5f, 9.5f, 8.5f, 7.5f, 6.5f);

    private static final float MARGIN = 42;
    private static final float FULL = 100;
    private static final float LINE = 1.4f;

    private final Optional<BaseFont> font;

    /** @param place a font file for printed pages; blank for one that the system has */
    @Autowired
    PdfPlanPrinter(@Value("${shangquan.demand.page-font:}") String place) {
        this(PageFont.find(place));
    }

    PdfPlanPrinter(Optional<BaseFont> font) {
        this.font = font;
    }

    @Override
    public byte[] print(PlanSheet sheet) {
        BaseFont face = font.orElseThrow(NoFont::new);
        byte[] printed = {};
        for (float size : SIZES) {
            printed = new Setting(face, size).print(sheet);
            if (pagesOf(printed) == 1) {
                return printed;
            }
        }
        return printed;
    }

    private static int pagesOf(byte[] printed) {
        try (PdfReader reader = new PdfReader(printed)) {
            return reader.getNumberOfPages();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A face in one size. */
    private record Setting(BaseFont face, float size) {

        byte[] print(PlanSheet sheet) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
                var _ = PdfWriter.getInstance(document, out);
                document.addTitle(sheet.title());
                document.open();
                Paragraph title = paragraph(sheet.title(), size * 1.7f);
                title.setAlignment(Element.ALIGN_CENTER);
                title.setSpacingAfter(size);
                document.add(title);
                sheet.facts().forEach(fact -> document.add(paragraph(fact, size)));
                document.add(heading(sheet.measures().heading()));
                document.add(paragraph(sheet.measures().text(), size));
                add(document, sheet.tasks());
                add(document, sheet.duties());
            }
            return out.toByteArray();
        }

        private void add(Document document, PlanSheet.Table table) {
            document.add(heading(table.heading()));
            PdfPTable lines = new PdfPTable(table.columns().size());
            lines.setWidthPercentage(FULL);
            lines.setHeaderRows(1);
            table.columns().forEach(column -> lines.addCell(cell(column)));
            table.rows().forEach(row -> row.forEach(text -> lines.addCell(cell(text))));
            document.add(lines);
        }

        private PdfPCell cell(String text) {
            PdfPCell cell = new PdfPCell(new Phrase(size * LINE, text, new Font(face, size)));
            cell.setPadding(size / 2);
            return cell;
        }

        private Paragraph heading(String text) {
            Paragraph heading = paragraph(text, size * 1.25f);
            heading.setSpacingBefore(size);
            heading.setSpacingAfter(size / 2);
            return heading;
        }

        private Paragraph paragraph(String text, float height) {
            return new Paragraph(height * LINE, text, new Font(face, height));
        }
    }
}
