package io.shangquan.local.demo;

/** The demonstration cannot begin; the message is one line for the user. */
final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailure(String message) {
        super(message);
    }
}
