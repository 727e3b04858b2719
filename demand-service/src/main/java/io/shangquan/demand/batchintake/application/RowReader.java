package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.category.domain.AnswerType;
import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.Question;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.platform.batch.RowCommand.CellProblem;
import io.shangquan.platform.batch.RowCommand.Reading;
import io.shangquan.platform.batch.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one row by a profile, and collects everything that is wrong with it. */
final class RowReader {

    private static final int LONGEST_DESCRIPTION = 4_000;
    private static final int LONGEST_FLOOR = 20;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;
    private static final Pattern SEMICOLON = Pattern.compile("[;；]");

    private final IntakeProfile profile;
    private final Map<String, String> cells;
    private final Function<String, Optional<Category>> categories;
    private final List<CellProblem> problems = new ArrayList<>();

    private RowReader(IntakeProfile profile, SheetRow row, Function<String, Optional<Category>> categories) {
        this.profile = profile;
        this.cells = row.cells();
        this.categories = categories;
    }

    /** @param categories those under which a demand may be filed, by code */
    static Reading<IntakeRow> read(
            IntakeProfile profile, SheetRow row, Function<String, Optional<Category>> categories) {
        return new RowReader(profile, row, categories).read();
    }

    private Reading<IntakeRow> read() {
        IntakeProfile.Fields fields = profile.fields();
        profile.columns().stream()
                .filter(column -> column.required() && !cells.containsKey(column.key()))
                .forEach(column -> wrong(column.key(), "missing", "此列必填", "this column is required"));
        String code = profile.category().of(cells).orElse("");
        Optional<Category> category = categories.apply(code);
        if (category.isEmpty()) {
            String column = profile.category().column();
            String where = column == null ? profile.columns().getFirst().key() : column;
            wrong(where, "unknown-category", "没有这个诉求类别", "there is no such category");
        }
        String description = profile.describe(cells);
        if (description.length() > LONGEST_DESCRIPTION) {
            wrong(profile.columns().getFirst().key(), "too-long", "描述不得超过4000字", "4,000 characters at most");
        }
        Urgency urgency = parsed(fields.urgency(), Urgency::valueOf, "EMERGENCY, URGENT, NORMAL, COMPLEX");
        Place place =
                new Place(cell(fields.site()), checked(fields.floor(), ".{1," + LONGEST_FLOOR + "}", "B1"), point());
        String enterprise = checked(fields.enterprise(), "[0-9A-HJ-NPQRTUWXY]{18}", "18位统一社会信用代码");
        Contact contact = new Contact(
                checked(fields.contactName(), ".{1," + LONGEST_NAME + "}", "王小明"),
                checked(fields.contactPhone(), "[0-9+ ()-]{5,30}", "010-12345678"));
        return problems.isEmpty()
                ? new Reading.Understood<>(
                        new IntakeRow(code, urgency, description, place, enterprise, contact, answers(category)))
                : new Reading.Wrong<>(problems);
    }

    private List<Answer> answers(Optional<Category> category) {
        Set<String> severalFold = category.stream()
                .flatMap(filed -> filed.questions().stream())
                .filter(question -> question.type() == AnswerType.MULTIPLE_CHOICE)
                .map(Question::code)
                .collect(Collectors.toSet());
        return profile.fields().answers().entrySet().stream()
                .filter(answer -> cells.containsKey(answer.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .map(answer -> {
                    String cell = cells.getOrDefault(answer.getValue(), "");
                    return new Answer(
                            answer.getKey(), severalFold.contains(answer.getKey()) ? choices(cell) : List.of(cell));
                })
                .toList();
    }

    private static List<String> choices(String cell) {
        return SEMICOLON.splitAsStream(cell).map(String::strip).toList();
    }

    /** A position needs both halves; where one is missing there is none. */
    private Place.@Nullable Point point() {
        Double latitude = degrees(profile.fields().latitude(), MOST_LATITUDE);
        Double longitude = degrees(profile.fields().longitude(), MOST_LONGITUDE);
        return latitude == null || longitude == null ? null : new Place.Point(latitude, longitude);
    }

    private @Nullable Double degrees(@Nullable String column, int most) {
        Double degrees = parsed(column, Double::valueOf, "39.93");
        if (degrees != null && column != null && !(Math.abs(degrees) <= most)) {
            wrong(column, "range", "应在-" + most + "至" + most + "之间", "between -" + most + " and " + most);
            return null;
        }
        return degrees;
    }

    private @Nullable String checked(@Nullable String column, String pattern, String example) {
        String text = cell(column);
        if (text != null && column != null && !text.matches(pattern)) {
            wrong(column, "pattern", "格式应如：" + example, "as in: " + example);
        }
        return text;
    }

    private <T> @Nullable T parsed(@Nullable String column, Function<String, T> parser, String examples) {
        String text = cell(column);
        if (text == null || column == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            wrong(column, "pattern", "格式应如：" + examples, "as in: " + examples);
            return null;
        }
    }

    private @Nullable String cell(@Nullable String column) {
        return column == null ? null : cells.get(column);
    }

    private void wrong(String column, String code, String chinese, String english) {
        problems.add(new CellProblem(column, code, chinese, english));
    }
}
