package io.shangquan.platform.core.problem;

/**
 * A kind of problem, with a code that clients may rely on. Each service lists its own in one enum that implements this;
 * texts are in {@code problems.properties} (English) and {@code problems_zh_CN.properties} of its class path under
 * {@code <code>.title} and {@code <code>.detail}.
 */
public interface ProblemCode {

    /** The stable code: lower case words with hyphens. */
    String code();

    /** The HTTP status that goes with it. */
    int status();
}
