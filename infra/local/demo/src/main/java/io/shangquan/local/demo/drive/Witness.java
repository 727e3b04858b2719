package io.shangquan.local.demo.drive;

import io.shangquan.local.suite.api.ApiAnswer;

/** Hears of every command that was acknowledged now; not of those that an earlier run had done. */
public interface Witness {

    /** Called by many threads at once. */
    void acknowledged(Step step, String demand, ApiAnswer answer);
}
