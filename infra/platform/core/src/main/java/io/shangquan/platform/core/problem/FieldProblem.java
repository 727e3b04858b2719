package io.shangquan.platform.core.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer where it is in the body (RFC 6901), or {@code query:name}, {@code header:name}, {@code path:name}
 * @param code the rule that it breaks, stable
 * @param detail what to do, in the language asked for
 */
public record FieldProblem(String pointer, String code, String detail) {}
