package io.shangquan.local.demo.mapping;

import io.shangquan.local.demo.csv.CsvRow;
import io.shangquan.local.demo.csv.RowProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Maps the rows of one file, each of which has a key of its own. */
public final class RowMapper {

    private static final Pattern COLUMN = Pattern.compile("\\{([^}]+)}");
    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final double CELLS_A_DEGREE = 100;

    private final Mapping mapping;
    private final Mapping.Columns columns;
    private final Set<String> keys = new HashSet<>();

    public RowMapper(Mapping mapping) {
        this.mapping = mapping;
        this.columns = mapping.columns();
    }

    /** What becomes of a row. */
    public sealed interface Mapped {}

    /** A demand to be filed. */
    public record Usable(Filing filing) implements Mapped {}

    /** Nothing, and why. */
    public record Unusable(RowProblem problem) implements Mapped {}

    /** Maps a row. */
    public Mapped map(CsvRow row) {
        String problem = problemOf(row);
        return problem == null ? new Usable(filing(row)) : new Unusable(new RowProblem(row.line(), problem));
    }

    private @Nullable String problemOf(CsvRow row) {
        String key = row.get(columns.key());
        if (key.isEmpty()) {
            return "it has no " + columns.key();
        }
        if (!keys.add(key)) {
            return columns.key() + " " + key + " is there already";
        }
        if (row.get(columns.type()).isEmpty()) {
            return "it has no " + columns.type();
        }
        for (var table : List.of(
                Map.entry(columns.status(), mapping.statuses().keySet()),
                Map.entry(columns.agency(), mapping.departments().keySet()),
                Map.entry(columns.channel(), mapping.channels().keySet()),
                Map.entry(columns.area(), mapping.areas().keySet()))) {
            if (!table.getValue().contains(row.get(table.getKey()))) {
                return "the mapping knows no " + table.getKey() + " '" + row.get(table.getKey()) + "'";
            }
        }
        return null;
    }

    private Filing filing(CsvRow row) {
        String district = known(mapping.areas(), row.get(columns.area()));
        String words = row.get(columns.outcome());
        Mapping.OutcomeRule outcome = mapping.outcomes().stream()
                .filter(rule -> Wildcard.matches(rule.text(), words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the mapping has no outcome for every text"));
        return new Filing(
                row.line(),
                mapping.name() + ' ' + row.get(columns.key()),
                district,
                categoryOf(row),
                known(mapping.channels(), row.get(columns.channel())),
                descriptionOf(row),
                siteOf(row, known(mapping.sites(), district)),
                known(mapping.departments(), row.get(columns.agency())),
                targetOf(row),
                outcome.outcome(),
                words.isEmpty() ? "Closed" : words,
                outcome.satisfied());
    }

    private String categoryOf(CsvRow row) {
        return mapping.categories().stream()
                .filter(rule -> rule.matches(row.get(columns.type()), row.get(columns.detail())))
                .map(Mapping.CategoryRule::category)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the mapping has no category for every type"));
    }

    /** What is closed has a time at which it was; without one, nobody has heard that it is. */
    private Progress targetOf(CsvRow row) {
        Progress target = known(mapping.statuses(), row.get(columns.status()));
        return target == Progress.CLOSED && row.get(columns.closedAt()).isEmpty() ? Progress.RESOLVED : target;
    }

    private String descriptionOf(CsvRow row) {
        String text = COLUMN.matcher(mapping.description()).replaceAll((MatchResult column) -> {
            String value = row.get(column.group(1));
            return Matcher.quoteReplacement(value.isEmpty() ? "–" : value);
        });
        return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION);
    }

    /** By the cell of a hundredth of a degree, about a kilometre, in which it lies; the first where that is not known. */
    private String siteOf(CsvRow row, List<String> sites) {
        try {
            long north = cell(row.get(columns.latitude()));
            long east = cell(row.get(columns.longitude()));
            return sites.get((int) Math.floorMod(31 * north + east, (long) sites.size()));
        } catch (NumberFormatException _) {
            return sites.getFirst();
        }
    }

    private static long cell(String degrees) {
        return (long) Math.floor(Double.parseDouble(degrees) * CELLS_A_DEGREE);
    }

    private static <T> T known(Map<String, T> table, String key) {
        return Objects.requireNonNull(table.get(key), () -> "the mapping says nothing of " + key);
    }
}
