package io.shangquan.local.demo.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The text of one row: the lines from a first one on, until every quotation mark has its partner. */
sealed interface RowText {

    /** More lines than any row may have: what is open for longer was never closed. */
    int LONGEST = 50;

    char REPLACEMENT = '\uFFFD';

    /**
     * A row that can be read.
     *
     * @param lines how many it takes
     */
    record Fields(List<String> values, int lines) implements RowText {
        public Fields {
            values = List.copyOf(values);
        }
    }

    /** One that cannot, and why. */
    record Malformed(String reason) implements RowText {}

    /** The row that begins at a line. */
    static RowText at(List<String> lines, int first) {
        StringBuilder text = new StringBuilder(lines.get(first));
        int last = first;
        while (isOpen(text)) {
            last++;
            if (last == lines.size() || last - first >= LONGEST) {
                return new Malformed("a quotation mark is not closed");
            }
            text.append('\n').append(lines.get(last));
        }
        if (text.indexOf(String.valueOf(REPLACEMENT)) >= 0) {
            return new Malformed("it is not UTF-8");
        }
        return parse(text.toString(), last - first + 1);
    }

    private static boolean isOpen(CharSequence text) {
        return text.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    private static RowText parse(String text, int lines) {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? new Fields(records.getFirst().toList(), lines)
                    : new Malformed("a quotation mark stands within a field");
        } catch (IOException | UncheckedIOException malformed) {
            return new Malformed("its quotation marks are misplaced");
        }
    }
}
