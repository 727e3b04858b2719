package io.shangquan.platform.batch.run;

import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.RowCommand.CellProblem;
import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.batch.sheet.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what a table would do, row by row. Changes nothing. */
public final class DryRun {

    /** Rows that a report shows; the marked table has them all. */
    public static final int SHOWN = 200;

    private int added;
    private int changed;
    private int same;
    private int refused;
    private final List<RowReport> shown = new ArrayList<>();

    private DryRun() {}

    /** Counts what a table would do, and shows the first rows that would do something and the first that are wrong. */
    public static <R> Report check(TableFile file, String district, RowCommand<R> command) {
        DryRun run = new DryRun();
        Comparison.of(file, district, command, chunk -> chunk.forEach(run::count));
        return run.report();
    }

    /**
     * Does the same and writes the table again with its errors marked: the cells in colour, the reasons behind the row.
     *
     * @param language of the reasons
     */
    public static <R> Report mark(
            TableFile file, String district, RowCommand<R> command, Locale language, OutputStream out)
            throws IOException {
        DryRun run = new DryRun();
        List<Column> columns = command.columns();
        try (TableWriter marked = TableWriter.annotated(out, columns)) {
            Comparison.of(
                    file,
                    district,
                    command,
                    chunk -> chunk.forEach(row -> {
                        run.count(row);
                        write(marked, row.row(), problemsOf(row.difference()), language);
                    }));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return run.report();
    }

    private static void write(TableWriter marked, SheetRow row, List<CellProblem> problems, Locale language) {
        Map<String, String> texts = new LinkedHashMap<>();
        problems.forEach(
                problem -> texts.merge(problem.column(), problem.text(language), (one, other) -> one + '\n' + other));
        try {
            marked.row(row.cells(), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(ComparedRow<?> row) {
        switch (row.difference()) {
            case Difference.Added _ -> added++;
            case Difference.Changed _ -> changed++;
            case Difference.Same _ -> same++;
            case Difference.Refused _ -> refused++;
        }
        if (isToBeShown(row.difference())) {
            shown.add(new RowReport(
                    row.row().number(), row.difference(), row.row().cells()));
        }
    }

    /** However many rows before it are right, one that is wrong is to be seen. */
    private boolean isToBeShown(Difference difference) {
        return switch (difference) {
            case Difference.Added _, Difference.Changed _ -> added + changed <= SHOWN;
            case Difference.Refused _ -> refused <= SHOWN;
            case Difference.Same _ -> false;
        };
    }

    private Report report() {
        return new Report(added, changed, same, refused, shown);
    }

    private static List<CellProblem> problemsOf(Difference difference) {
        return difference instanceof Difference.Refused(var problems) ? problems : List.of();
    }

    /** What a table would do. */
    public record Report(int added, int changed, int same, int refused, List<RowReport> rows) {
        public Report {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What one row would do.
     *
     * @param cells as they are in the table
     */
    public record RowReport(int number, Difference difference, Map<String, String> cells) {}
}
