package io.shangquan.platform.batch.web;

import io.shangquan.platform.batch.RowCommand.CellProblem;
import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.batch.run.DryRun;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a table would do.
 *
 * @param rows the first that would do something, and the first that are wrong, in the order of the table
 */
public record DryRunResponse(int added, int changed, int same, int refused, List<Row> rows) {

    public DryRunResponse {
        rows = List.copyOf(rows);
    }

    /** What a row would do. */
    public enum Change {
        ADDED,
        CHANGED,
        SAME,
        REFUSED
    }

    /**
     * A row.
     *
     * @param number as the user's program counts it
     * @param cells as they are in the table
     * @param before the cells that would change, as they are now
     */
    public record Row(
            int number, Change change, Map<String, String> cells, Map<String, String> before, List<Problem> problems) {
        public Row {
            cells = Map.copyOf(cells);
            before = Map.copyOf(before);
            problems = List.copyOf(problems);
        }
    }

    /** What is wrong with a cell, and what to do. */
    public record Problem(String column, String code, String text) {}

    static DryRunResponse of(DryRun.Report report, Locale language) {
        return new DryRunResponse(
                report.added(),
                report.changed(),
                report.same(),
                report.refused(),
                report.rows().stream().map(row -> rowOf(row, language)).toList());
    }

    private static Row rowOf(DryRun.RowReport row, Locale language) {
        return switch (row.difference()) {
            case Difference.Added _ -> new Row(row.number(), Change.ADDED, row.cells(), Map.of(), List.of());
            case Difference.Changed(var _, var before) ->
                new Row(row.number(), Change.CHANGED, row.cells(), before, List.of());
            case Difference.Same _ -> new Row(row.number(), Change.SAME, row.cells(), Map.of(), List.of());
            case Difference.Refused(var problems) ->
                new Row(
                        row.number(),
                        Change.REFUSED,
                        row.cells(),
                        Map.of(),
                        problems.stream()
                                .map(problem -> problemOf(problem, language))
                                .toList());
        };
    }

    private static Problem problemOf(CellProblem problem, Locale language) {
        return new Problem(problem.column(), problem.code(), problem.text(language));
    }
}
