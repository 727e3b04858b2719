package io.shangquan.platform.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a service does with the rows of one kind of table.
 *
 * @param <R> a row that was understood
 */
public interface RowCommand<R> {

    /** The kind of table, a word that never changes. */
    String kind();

    /** The columns, in the order of the template. */
    List<Column> columns();

    /** Understands a row, or says what is wrong with it. Looks nothing up. */
    Reading<R> read(SheetRow row);

    /** For each row in order, what applying it would change. Some hundred rows come at once, so that one query can answer. */
    List<Difference> compare(String district, List<R> rows);

    /**
     * Applies one row. Runs inside a command whose key is the batch and the row: done again after a crash, it changes nothing twice. What
     * it creates has {@code CommandScope.current().reservedId()}.
     *
     * @throws io.shangquan.platform.core.problem.ProblemException if it is refused now
     */
    void apply(String district, R row, Difference difference);

    /**
     * Takes back what a row has done, as an ordinary command.
     *
     * @return whether it was taken back; false if somebody has changed it since
     */
    boolean undo(String district, AppliedRow row);

    /** What became of reading a row. */
    sealed interface Reading<R> {

        /** It was understood. */
        record Understood<R>(R row) implements Reading<R> {}

        /** It was not. */
        record Wrong<R>(List<CellProblem> problems) implements Reading<R> {}
    }

    /**
     * What is wrong with a cell.
     *
     * @param column key of the column
     * @param code stable
     * @param chinese what to do
     * @param english what to do
     */
    record CellProblem(String column, String code, String chinese, String english) {

        /** What to do, in a language. */
        public String text(Locale language) {
            return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
        }
    }

    /** What a row would change. */
    sealed interface Difference {

        /** Something new. */
        record Added() implements Difference {}

        /**
         * Something that is there already becomes different.
         *
         * @param target its id
         * @param before the cells that would change, as they are now
         */
        record Changed(String target, Map<String, String> before) implements Difference {
            public Changed {
                before = Map.copyOf(before);
            }
        }

        /** Nothing. */
        record Same(String target) implements Difference {}

        /** It cannot be applied. */
        record Refused(List<CellProblem> problems) implements Difference {}
    }

    /**
     * A row that was applied.
     *
     * @param target id of what it created or changed
     * @param created whether it was new
     * @param before what was there before, if it was changed
     */
    record AppliedRow(String batch, int number, String target, boolean created, Map<String, String> before) {}
}
