package io.shangquan.platform.batch.run;

import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.batch.RowCommand.Reading;
import io.shangquan.platform.batch.SheetRow;
import io.shangquan.platform.batch.sheet.TableFile;
import io.shangquan.platform.batch.sheet.TableRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads a table some hundred rows at a time, understands them, and asks the service once what they would change. */
final class Comparison<R> {

    private static final int CHUNK = 500;

    private final String district;
    private final RowCommand<R> command;
    private final Consumer<List<ComparedRow<R>>> reader;
    private final List<SheetRow> waiting = new ArrayList<>(CHUNK);

    private Comparison(String district, RowCommand<R> command, Consumer<List<ComparedRow<R>>> reader) {
        this.district = district;
        this.command = command;
        this.reader = reader;
    }

    /** Gives the rows in their order, a chunk at a time. */
    static <R> void of(TableFile file, String district, RowCommand<R> command, Consumer<List<ComparedRow<R>>> reader) {
        Comparison<R> comparison = new Comparison<>(district, command, reader);
        TableRows.read(file, command.columns(), comparison::add);
        comparison.flush();
    }

    private void add(SheetRow row) {
        waiting.add(row);
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    private void flush() {
        List<Reading<R>> readings = waiting.stream().map(command::read).toList();
        List<R> understood = new ArrayList<>();
        readings.forEach(reading -> {
            if (reading instanceof Reading.Understood<R>(R row)) {
                understood.add(row);
            }
        });
        List<Difference> differences = understood.isEmpty() ? List.of() : command.compare(district, understood);
        if (differences.size() != understood.size()) {
            throw new IllegalStateException(command.kind() + ": a difference is expected for each row");
        }
        Iterator<Difference> next = differences.iterator();
        List<ComparedRow<R>> compared = new ArrayList<>(waiting.size());
        for (int at = 0; at < waiting.size(); at++) {
            SheetRow row = waiting.get(at);
            compared.add(
                    switch (readings.get(at)) {
                        case Reading.Understood<R>(R value) -> new ComparedRow<>(row, value, next.next());
                        case Reading.Wrong<R>(var problems) ->
                            new ComparedRow<>(row, null, new Difference.Refused(problems));
                    });
        }
        waiting.clear();
        reader.accept(compared);
    }
}
