package io.shangquan.local.suite;

/** The suite cannot run; the message is the one line that the user reads. */
final class SuiteFailure extends RuntimeException {

    SuiteFailure(String message) {
        super(message);
    }

    SuiteFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
