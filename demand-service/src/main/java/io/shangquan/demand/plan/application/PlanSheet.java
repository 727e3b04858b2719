package io.shangquan.demand.plan.application;

import java.util.List;

/**
 * A plan as it is put on paper, in words.
 *
 * @param title above all
 * @param facts beneath it, a line each
 * @param measures how it is to be solved
 * @param tasks the first list
 * @param duties the second
 */
public record PlanSheet(String title, List<String> facts, Part measures, Table tasks, Table duties) {

    public PlanSheet {
        facts = List.copyOf(facts);
    }

    /** A heading and a text. */
    public record Part(String heading, String text) {}

    /**
     * A heading and a table.
     *
     * @param columns their headings
     * @param rows as many cells each as there are columns
     */
    public record Table(String heading, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
