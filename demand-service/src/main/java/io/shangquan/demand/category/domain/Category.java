package io.shangquan.demand.category.domain;

import io.shangquan.demand.deadline.domain.Urgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a demand can be about.
 *
 * @param code dotted from the root, as in {@code environment.noise}
 * @param unit code of the unit that leads by default
 * @param urgency proposed at intake
 * @param leaf whether a demand may be filed under it
 * @param questions that are asked beside the description, in this order
 */
public record Category(
        String code,
        String nameZh,
        String nameEn,
        String unit,
        Urgency urgency,
        boolean leaf,
        List<Question> questions) {

    /** @throws IllegalArgumentException if it asks something twice, or nobody could answer */
    public Category {
        questions = List.copyOf(Objects.requireNonNullElse(questions, List.of()));
        long codes = questions.stream().map(Question::code).distinct().count();
        if (codes < questions.size() || (!leaf && codes > 0)) {
            throw new IllegalArgumentException(code + " asks twice, or where nothing is filed");
        }
    }

    /** Its name in English for who reads English, otherwise in Chinese. */
    public String nameIn(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? nameEn : nameZh;
    }

    /** The code of the branch in which a category is: the part of its code before the first dot. */
    public static String branchOf(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /**
     * Everything that is wrong with the answers of somebody who files something under it.
     *
     * @param today the day of the filing
     */
    public List<AnswerFault> faultsOf(List<Answer> answers, LocalDate today) {
        Map<String, List<String>> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.question(), answer.values()));
        Set<String> unasked = new HashSet<>(given.keySet());
        questions.forEach(question -> unasked.remove(question.code()));
        return Stream.concat(
                        unasked.stream()
                                .sorted()
                                .map(code -> new AnswerFault(code, AnswerFault.Rule.UNKNOWN_QUESTION, "")),
                        questions.stream()
                                .flatMap(question ->
                                        question
                                                .faultOf(given.getOrDefault(question.code(), List.of()), today)
                                                .stream()))
                .toList();
    }
}
