package io.shangquan.demand.category.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked beside the description when something is filed under a category.
 *
 * @param code means the same question wherever it is asked
 * @param least smallest answer, as {@link AnswerType} counts; null for no limit
 * @param most largest answer, as {@link AnswerType} counts; null for no limit, which for a text is {@value #LONGEST}
 * @param options what can be chosen, empty for types without a choice
 */
public record Question(
        String code,
        String labelZh,
        String labelEn,
        AnswerType type,
        boolean required,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<Option> options) {

    /** So many characters has a text at most. */
    public static final int LONGEST = 1000;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

    /** @throws IllegalArgumentException if it could not be asked */
    public Question {
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        boolean chosen = type == AnswerType.CHOICE || type == AnswerType.MULTIPLE_CHOICE;
        if (!CODE.matcher(code).matches()
                || chosen == options.isEmpty()
                || options.stream().map(Option::code).distinct().count() < options.size()
                || (least != null && most != null && least.compareTo(most) > 0)) {
            throw new IllegalArgumentException("the question " + code + " cannot be asked");
        }
    }

    /**
     * What is wrong with an answer; empty if nothing is.
     *
     * @param values none if it was not answered
     * @param today the day of the filing
     */
    public Optional<AnswerFault> faultOf(List<String> values, LocalDate today) {
        if (values.isEmpty()) {
            return fault(required, AnswerFault.Rule.REQUIRED, type.name());
        }
        if (type == AnswerType.MULTIPLE_CHOICE) {
            boolean twice = new HashSet<>(values).size() < values.size();
            return fault(twice, AnswerFault.Rule.COUNT, "1")
                    .or(() -> optionFault(values))
                    .or(() -> rangeFault(BigDecimal.valueOf(values.size())));
        }
        if (values.size() > 1) {
            return fault(true, AnswerFault.Rule.COUNT, "1");
        }
        String value = values.getFirst();
        return switch (type) {
            case TEXT -> textFault(value);
            case NUMBER -> parsedFault(value, Question::numberOf, "12.5");
            case DATE -> parsedFault(value, text -> daysBetween(today, text), today.toString());
            case CHOICE, MULTIPLE_CHOICE -> optionFault(values);
            case YES_NO -> fault(!List.of("true", "false").contains(value), AnswerFault.Rule.TYPE, "true, false");
        };
    }

    private Optional<AnswerFault> textFault(String value) {
        int length = value.codePointCount(0, value.length());
        return fault(value.isBlank(), AnswerFault.Rule.REQUIRED, type.name())
                .or(() -> fault(length > LONGEST, AnswerFault.Rule.RANGE, "…" + LONGEST))
                .or(() -> rangeFault(BigDecimal.valueOf(length)));
    }

    private Optional<AnswerFault> parsedFault(
            String value, Function<String, Optional<BigDecimal>> parser, String example) {
        Optional<BigDecimal> parsed = parser.apply(value);
        return parsed.isEmpty() ? fault(true, AnswerFault.Rule.TYPE, example) : rangeFault(parsed.get());
    }

    private Optional<AnswerFault> optionFault(List<String> values) {
        List<String> known = options.stream().map(Option::code).toList();
        return fault(!known.containsAll(values), AnswerFault.Rule.OPTION, String.join(", ", known));
    }

    private Optional<AnswerFault> rangeFault(BigDecimal value) {
        boolean outside = (least != null && value.compareTo(least) < 0) || (most != null && value.compareTo(most) > 0);
        return fault(outside, AnswerFault.Rule.RANGE, shown(least) + "…" + shown(most));
    }

    private Optional<AnswerFault> fault(boolean wrong, AnswerFault.Rule rule, String expected) {
        return wrong ? Optional.of(new AnswerFault(code, rule, expected)) : Optional.empty();
    }

    private static Optional<BigDecimal> numberOf(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Optional<BigDecimal> daysBetween(LocalDate today, String text) {
        try {
            return Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(today, LocalDate.parse(text))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String shown(@Nullable BigDecimal limit) {
        return limit == null ? "" : limit.toPlainString();
    }

    /** What can be chosen. */
    public record Option(String code, String labelZh, String labelEn) {}
}
