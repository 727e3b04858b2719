package io.shangquan.local.demo.csv;

/**
 * A row that cannot be used.
 *
 * @param line of the file, from 1
 * @param reason in a few words
 */
public record RowProblem(int line, String reason) {}
