package io.shangquan.platform.batch;

import io.shangquan.platform.batch.RowCommand.CellProblem;
import io.shangquan.platform.batch.RowCommand.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row and gathers all that is wrong with them, so that a row is mended in one go. */
public final class Cells {

    private final SheetRow row;
    private final List<CellProblem> problems = new ArrayList<>();

    public Cells(SheetRow row) {
        this.row = row;
    }

    /** A text; empty where the column may be. */
    public String text(Column column, int longest) {
        String text = row.text(column);
        if (text.isEmpty() && column.required()) {
            wrong(column, "required", "不能为空", "must not be empty");
        } else if (text.length() > longest) {
            wrong(column, "too-long", "不能超过 " + longest + " 个字符", "at most " + longest + " characters");
        }
        return text;
    }

    /** A text of a form. */
    public String text(Column column, int longest, Pattern form) {
        String text = text(column, longest);
        if (!text.isEmpty() && !form.matcher(text).matches()) {
            wrong(column, "pattern", "格式应如 " + column.example(), "as in " + column.example());
        }
        return text;
    }

    /** A day as in {@code 2026-03-02}; null if the cell is empty, or wrong. */
    public @Nullable LocalDate day(Column column) {
        String text = text(column, Integer.MAX_VALUE);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text.replace('/', '-'));
        } catch (DateTimeException e) {
            wrong(column, "date", "日期应如 2026-03-02", "a day as in 2026-03-02");
            return null;
        }
    }

    /**
     * What a word stands for; null if the cell is empty, or wrong.
     *
     * @param words in the order in which they are offered
     */
    public <T> @Nullable T oneOf(Column column, Map<String, T> words) {
        String text = text(column, Integer.MAX_VALUE);
        if (text.isEmpty()) {
            return null;
        }
        T meant = words.get(text);
        if (meant == null) {
            String offered = String.join("、", words.keySet());
            wrong(column, "unknown-word", "应为：" + offered, "one of: " + offered);
        }
        return meant;
    }

    /** Notes that a cell is wrong. */
    public void wrong(Column column, String code, String chinese, String english) {
        problems.add(
                new CellProblem(column.key(), code, column.chinese() + chinese, column.english() + ": " + english));
    }

    /** The row, if nothing was wrong. */
    public <R> Reading<R> reading(Supplier<R> understood) {
        return problems.isEmpty() ? new Reading.Understood<>(understood.get()) : new Reading.Wrong<>(problems);
    }
}
