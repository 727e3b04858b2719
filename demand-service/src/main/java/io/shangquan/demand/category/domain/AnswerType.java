package io.shangquan.demand.category.domain;

/** What can be answered, and how it is written. */
public enum AnswerType {
    /** Some words; limits count characters. */
    TEXT,
    /** A decimal number with a point, {@code 12.5}; limits are numbers. */
    NUMBER,
    /** A day (ISO 8601), {@code 2026-03-02}; limits count days from the day of the filing, before it below zero. */
    DATE,
    /** The code of one option. */
    CHOICE,
    /** The codes of several options, each once; limits count them. */
    MULTIPLE_CHOICE,
    /** {@code true} or {@code false}. */
    YES_NO
}
