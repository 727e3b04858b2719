package io.shangquan.platform.batch;

import java.util.Map;

/**
 * One row of a table.
 *
 * @param number as the user's program counts it: the heading is 1
 * @param cells texts by the keys of their columns, without blanks around them; what is empty is not there
 */
public record SheetRow(int number, Map<String, String> cells) {

    public SheetRow {
        cells = Map.copyOf(cells);
    }

    /** A cell's text, empty if there is none. */
    public String text(Column column) {
        return cells.getOrDefault(column.key(), "");
    }
}
