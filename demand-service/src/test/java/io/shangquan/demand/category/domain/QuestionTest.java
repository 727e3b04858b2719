package io.shangquan.demand.category.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.shangquan.demand.deadline.domain.Urgency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({
        "TEXT, 1, 5, '', REQUIRED",
        "TEXT, 1, 5, '  ', REQUIRED",
        "TEXT, 1, 5, 收银员, ",
        "TEXT, 1, 5, 收银员收银员, RANGE",
        "NUMBER, 1, 10, 2.5, ",
        "NUMBER, 1, 10, 0.99, RANGE",
        "NUMBER, 1, 10, 10.01, RANGE",
        "NUMBER, 1, 10, 1e1, TYPE",
        "NUMBER, 1, 10, two, TYPE",
        "DATE, -1, 0, 2026-03-02, ",
        "DATE, -1, 0, 2026-03-01, ",
        "DATE, -1, 0, 2026-02-28, RANGE",
        "DATE, -1, 0, 2026-03-03, RANGE",
        "DATE, -1, 0, 2026-02-30, TYPE",
        "YES_NO, , , true, ",
        "YES_NO, , , yes, TYPE",
        "CHOICE, , , a, ",
        "CHOICE, , , c, OPTION",
        "CHOICE, , , a|b, COUNT",
        "MULTIPLE_CHOICE, 1, 1, a, ",
        "MULTIPLE_CHOICE, 1, 1, a|b, RANGE",
        "MULTIPLE_CHOICE, 1, 2, a|a, COUNT",
        "MULTIPLE_CHOICE, 1, 2, a|c, OPTION",
    })
    void an_answer_is_as_its_type_and_limits_say(
            AnswerType type,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            String values,
            AnswerFault.@Nullable Rule rule) {
        Question question = question("q", type, true, least, most);

        assertThat(question.faultOf(Arrays.asList(values.split("\\|", -1)), TODAY)
                        .map(AnswerFault::rule))
                .isEqualTo(Optional.ofNullable(rule));
    }

    @Test
    void what_is_required_is_there_and_what_is_not_asked_is_not() {
        Category category = category(
                "a",
                question("must", AnswerType.YES_NO, true, null, null),
                question("may", AnswerType.YES_NO, false, null, null));

        assertThat(category.faultsOf(List.of(new Answer("must", List.of("false"))), TODAY))
                .isEmpty();
        assertThat(category.faultsOf(List.of(new Answer("else", List.of("true"))), TODAY))
                .extracting(AnswerFault::question, AnswerFault::rule)
                .containsExactly(
                        tuple("else", AnswerFault.Rule.UNKNOWN_QUESTION), tuple("must", AnswerFault.Rule.REQUIRED));
    }

    @Test
    void a_code_means_one_question_and_one_that_cannot_be_asked_is_none() {
        Category one = category("a", question("q", AnswerType.YES_NO, true, null, null));
        Category other = category("b", question("q", AnswerType.TEXT, true, null, null));

        assertThat(new CategoryTree(
                                "1", List.of(one, category("b", one.questions().getFirst())))
                        .all())
                .hasSize(2);
        assertThatThrownBy(() -> new CategoryTree("1", List.of(one, other))).hasMessageContaining("two questions");
        assertThatThrownBy(() -> category(
                        "a", one.questions().getFirst(), one.questions().getFirst()))
                .hasMessageContaining("asks twice");
        assertThatThrownBy(() -> question("Not a code", AnswerType.TEXT, true, null, null))
                .hasMessageContaining("cannot be asked");
        assertThatThrownBy(() -> question("q", AnswerType.NUMBER, true, BigDecimal.TEN, BigDecimal.ONE))
                .hasMessageContaining("cannot be asked");
        assertThatThrownBy(() -> new Question("q", "问", "Q", AnswerType.CHOICE, true, null, null, List.of()))
                .hasMessageContaining("cannot be asked");
    }

    private static Category category(String code, Question... questions) {
        return new Category(code, code, code, "safety", Urgency.NORMAL, true, List.of(questions));
    }

    private static Question question(
            String code, AnswerType type, boolean required, @Nullable BigDecimal least, @Nullable BigDecimal most) {
        boolean chosen = type == AnswerType.CHOICE || type == AnswerType.MULTIPLE_CHOICE;
        List<Question.Option> options =
                chosen ? List.of(new Question.Option("a", "甲", "A"), new Question.Option("b", "乙", "B")) : List.of();
        return new Question(code, "问", "Q", type, required, least, most, options);
    }
}
