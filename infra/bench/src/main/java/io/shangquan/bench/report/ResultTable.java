package io.shangquan.bench.report;

import java.util.List;
import java.util.stream.Collectors;

/** Everything that was measured, as Markdown. */
public final class ResultTable {

    private ResultTable() {}

    public static String of(String machine, List<Figure> figures) {
        String rows = figures.stream().map(Figure::row).collect(Collectors.joining("\n"));
        return """

                Measured on %s.

                | what | measured | bar | met |
                |---|---|---|---|
                %s
                """.formatted(machine, rows);
    }
}
