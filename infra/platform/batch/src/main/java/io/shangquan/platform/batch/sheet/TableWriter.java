package io.shangquan.platform.batch.sheet;

import io.shangquan.platform.batch.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook row by row: templates, exports, and tables with their errors marked. */
public final class TableWriter implements AutoCloseable {

    private static final String HEADING = "D9E1F2";
    private static final String WRONG = "FFC7CE";
    private static final int FLUSH_EVERY = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<Column> columns;
    private int next = 1;

    private TableWriter(OutputStream out, List<Column> columns, boolean annotated) {
        this.workbook = new Workbook(out, "Shangquan", "1.0");
        this.sheet = workbook.newWorksheet("数据 Data");
        this.columns = List.copyOf(columns);
        for (int at = 0; at < columns.size(); at++) {
            heading(at, columns.get(at).heading());
        }
        if (annotated) {
            heading(columns.size(), "问题 Problems");
        }
        sheet.freezePane(0, 1);
    }

    /** A workbook with these columns; to be closed when all rows are written. */
    public static TableWriter to(OutputStream out, List<Column> columns) {
        return new TableWriter(out, columns, false);
    }

    /** The same with a column in which the problems of each row stand. */
    public static TableWriter annotated(OutputStream out, List<Column> columns) {
        return new TableWriter(out, columns, true);
    }

    /** A table to be filled in, with one row of examples. */
    public static void template(OutputStream out, List<Column> columns) throws IOException {
        try (TableWriter template = to(out, columns)) {
            for (int at = 0; at < columns.size(); at++) {
                template.cell(at, columns.get(at).example());
            }
            template.end();
        }
    }

    /**
     * Writes a row.
     *
     * @param cells texts by the keys of their columns
     */
    public void row(Map<String, String> cells) throws IOException {
        row(cells, Map.of());
    }

    /**
     * Writes a row with what is wrong with it.
     *
     * @param problems texts by the keys of the columns that they are about
     */
    public void row(Map<String, String> cells, Map<String, String> problems) throws IOException {
        for (int at = 0; at < columns.size(); at++) {
            String key = columns.get(at).key();
            cell(at, cells.getOrDefault(key, ""));
            if (problems.containsKey(key)) {
                sheet.style(next, at).fillColor(WRONG).set();
            }
        }
        if (!problems.isEmpty()) {
            cell(columns.size(), String.join("\n", problems.values()));
        }
        end();
    }

    private void cell(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(next, column, HarmlessText.of(text));
        }
    }

    private void heading(int column, String text) {
        sheet.inlineString(0, column, text);
        sheet.style(0, column).bold().fillColor(HEADING).set();
        sheet.width(column, 24);
    }

    private void end() throws IOException {
        if (next++ % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
