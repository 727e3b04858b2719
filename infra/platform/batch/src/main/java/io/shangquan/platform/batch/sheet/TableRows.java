package io.shangquan.platform.batch.sheet;

import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.SheetProblem;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns texts in their order into rows by column. The first row names the columns, in any order; others than those asked for are passed over. */
public final class TableRows implements Consumer<List<String>> {

    private final List<Column> columns;
    private final Consumer<SheetRow> reader;
    private @Nullable List<Optional<Column>> headings;
    private int number;

    private TableRows(List<Column> columns, Consumer<SheetRow> reader) {
        this.columns = columns;
        this.reader = reader;
    }

    /**
     * Reads a table.
     *
     * @throws ProblemException {@link SheetProblem}
     */
    public static void read(TableFile file, List<Column> columns, Consumer<SheetRow> reader) {
        TableRows rows = new TableRows(columns, reader);
        file.read(rows);
        if (rows.headings == null) {
            throw ProblemException.of(SheetProblem.UNREADABLE);
        }
    }

    @Override
    public void accept(List<String> cells) {
        number++;
        List<Optional<Column>> known = headings;
        if (known == null) {
            headings = headings(cells);
            return;
        }
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at < Math.min(cells.size(), known.size()); at++) {
            String text = cells.get(at);
            if (!text.isEmpty()) {
                known.get(at).ifPresent(column -> named.put(column.key(), text));
            }
        }
        if (!named.isEmpty()) {
            reader.accept(new SheetRow(number, named));
        }
    }

    private List<Optional<Column>> headings(List<String> cells) {
        List<Optional<Column>> found = new ArrayList<>();
        for (String cell : cells) {
            Optional<Column> column = columns.stream()
                    .filter(candidate -> candidate.isCalled(cell))
                    .findFirst();
            if (column.isPresent() && found.contains(column)) {
                throw ProblemException.of(SheetProblem.COLUMN_TWICE, cell);
            }
            found.add(column);
        }
        columns.stream()
                .filter(column -> column.required() && !found.contains(Optional.of(column)))
                .findFirst()
                .ifPresent(column -> {
                    throw ProblemException.of(SheetProblem.COLUMN_MISSING, column.heading());
                });
        return found;
    }
}
