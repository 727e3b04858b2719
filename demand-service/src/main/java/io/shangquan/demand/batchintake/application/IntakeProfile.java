package io.shangquan.demand.batchintake.application;

import io.shangquan.platform.batch.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of somebody's table become a demand; data of the city, one profile for each kind of table.
 *
 * @param code by which it is asked for
 * @param columns that are read, in the order of the template
 * @param description text with the keys of columns in braces
 * @param category where the category comes from
 * @param fields the columns of what is taken as it stands
 */
public record IntakeProfile(
        String code,
        String nameZh,
        String nameEn,
        List<Column> columns,
        String description,
        CategorySource category,
        Fields fields) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    public IntakeProfile {
        columns = List.copyOf(columns);
    }

    /** The description of a row; what is empty in the row is a dash. */
    public String describe(Map<String, String> cells) {
        return PLACEHOLDER
                .matcher(description)
                .replaceAll(column -> Matcher.quoteReplacement(cells.getOrDefault(column.group(1), "–")));
    }

    /**
     * Where the category of a row comes from.
     *
     * @param column whose text is the code; null if rules say it
     * @param rules the first that matches counts
     */
    public record CategorySource(@Nullable String column, List<Rule> rules) {

        public CategorySource {
            rules = List.copyOf(rules);
        }

        /** The category of a row, if it says one. */
        public Optional<String> of(Map<String, String> cells) {
            if (column != null) {
                return Optional.ofNullable(cells.get(column));
            }
            return rules.stream()
                    .filter(rule -> rule.matches(cells))
                    .map(Rule::category)
                    .findFirst();
        }
    }

    /**
     * Rows that are of a category.
     *
     * @param when texts by the keys of their columns; one that ends in a star stands for all that begin so
     */
    public record Rule(Map<String, String> when, String category) {

        public Rule {
            when = Map.copyOf(when);
        }

        boolean matches(Map<String, String> cells) {
            return when.entrySet().stream()
                    .allMatch(wanted -> matches(wanted.getValue(), cells.getOrDefault(wanted.getKey(), "")));
        }

        private static boolean matches(String pattern, String text) {
            return pattern.endsWith("*")
                    ? text.startsWith(pattern.substring(0, pattern.length() - 1))
                    : text.equals(pattern);
        }
    }

    /**
     * The keys of the columns that are taken as they stand; null for what the table does not have.
     *
     * @param answers the columns of answers by the codes of the questions; several choices stand in a cell with semicolons between them
     */
    public record Fields(
            @Nullable String urgency,
            @Nullable String site,
            @Nullable String floor,
            @Nullable String latitude,
            @Nullable String longitude,
            @Nullable String enterprise,
            @Nullable String contactName,
            @Nullable String contactPhone,
            Map<String, String> answers) {

        public Fields {
            answers = Map.copyOf(Objects.requireNonNullElse(answers, Map.of()));
        }
    }
}
