package io.shangquan.local.demo.csv;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row.
 *
 * @param line of the file where it begins, from 1
 * @param fields by column, without white space around them
 */
public record CsvRow(int line, Map<String, String> fields) {

    public CsvRow {
        Map<String, String> stripped = new LinkedHashMap<>();
        fields.forEach((column, value) -> stripped.put(column, value.strip()));
        fields = Map.copyOf(stripped);
    }

    /** A field; empty if it is blank or there is no such column. */
    public String get(String column) {
        return fields.getOrDefault(column, "");
    }
}
