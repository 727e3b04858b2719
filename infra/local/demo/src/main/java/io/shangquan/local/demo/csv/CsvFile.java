package io.shangquan.local.demo.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of comma-separated values (RFC 4180) with a header, in UTF-8. A row that is malformed is reported with its line, and
 * reading goes on with the line after: a quotation mark that is never closed does not swallow the rest of the file.
 *
 * @param columns of the header
 * @param rows that can be read, in order
 * @param problems the others
 */
public record CsvFile(List<String> columns, List<CsvRow> rows, List<RowProblem> problems) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CsvFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /** Reads a file. @throws IOException if it cannot be read at all, or has no readable header */
    public static CsvFile read(Path file) throws IOException {
        return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Reads a text. @throws IOException if it has no readable header */
    public static CsvFile parse(String text) throws IOException {
        String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<String> lines = List.of(content.split("\\r?\\n", -1));
        if (!(RowText.at(lines, 0) instanceof RowText.Fields header)) {
            throw new IOException("the first line is not a header of comma-separated columns");
        }
        List<CsvRow> rows = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        int at = header.lines();
        while (at < lines.size()) {
            at += lines.get(at).isBlank() ? 1 : readRow(lines, at, header.values(), rows, problems);
        }
        return new CsvFile(header.values(), rows, problems);
    }

    /** Reads the row at a line, and returns how many lines it takes. */
    private static int readRow(
            List<String> lines, int at, List<String> columns, List<CsvRow> rows, List<RowProblem> problems) {
        int line = at + 1;
        switch (RowText.at(lines, at)) {
            case RowText.Fields row
            when row.values().size() == columns.size() -> {
                rows.add(new CsvRow(line, byColumn(columns, row.values())));
                return row.lines();
            }
            case RowText.Fields row ->
                problems.add(new RowProblem(
                        line, "it has " + row.values().size() + " fields, the header has " + columns.size()));
            case RowText.Malformed malformed -> problems.add(new RowProblem(line, malformed.reason()));
        }
        return 1;
    }

    private static Map<String, String> byColumn(List<String> columns, List<String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), values.get(i));
        }
        return fields;
    }
}
