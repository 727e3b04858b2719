package io.shangquan.platform.batch.sheet;

import io.shangquan.platform.attachments.content.FileInspector;
import io.shangquan.platform.attachments.content.FileKind;
import io.shangquan.platform.batch.SheetProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.List;
import java.util.function.Consumer;

/** A table that somebody has sent, as it came: the program that made it is known by its content. */
public final class TableFile {

    /** Rows that a table may have. */
    public static final int MAX_ROWS = 200_000;

    private static final FileInspector INSPECTOR = new FileInspector();
    private static final String UNSAID = "application/octet-stream";

    private final byte[] content;
    private final boolean workbook;

    private TableFile(byte[] content, boolean workbook) {
        this.content = content;
        this.workbook = workbook;
    }

    /**
     * Looks at a file: an archive must be an Excel workbook within bounds, anything else is taken for CSV.
     *
     * @throws ProblemException {@link SheetProblem#UNREADABLE}, or why an archive is not taken
     */
    public static TableFile of(byte[] content) {
        boolean archive = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        if (archive && INSPECTOR.inspect(content, UNSAID).kind() != FileKind.XLSX) {
            throw ProblemException.of(SheetProblem.UNREADABLE);
        }
        return new TableFile(content, archive);
    }

    /**
     * Gives every row to a reader, one after the other; none is kept.
     *
     * @param row the texts of a row's cells in their order, the heading first; an empty cell is an empty text
     */
    public void read(Consumer<List<String>> row) {
        Consumer<List<String>> counted = new Counting(row);
        if (workbook) {
            WorkbookRows.read(content, counted);
        } else {
            CsvRows.read(content, counted);
        }
    }

    private static final class Counting implements Consumer<List<String>> {

        private final Consumer<List<String>> next;
        private int rows;

        Counting(Consumer<List<String>> next) {
            this.next = next;
        }

        @Override
        public void accept(List<String> cells) {
            if (++rows > MAX_ROWS + 1) {
                throw ProblemException.of(SheetProblem.TOO_LONG, MAX_ROWS);
            }
            next.accept(cells);
        }
    }
}
