package io.shangquan.demand.category.domain;

/**
 * What is wrong with an answer.
 *
 * @param question code of the question
 * @param rule that it breaks
 * @param expected what would be right, in no language: limits, codes, an example
 */
public record AnswerFault(String question, Rule rule, String expected) {

    /** What an answer must be. */
    public enum Rule {
        /** There, if it is required. */
        REQUIRED,
        /** To a question of the category. */
        UNKNOWN_QUESTION,
        /** One, unless several may be chosen; each of several once. */
        COUNT,
        /** Written as its type is. */
        TYPE,
        /** Within the limits. */
        RANGE,
        /** One of the options. */
        OPTION
    }
}
