package io.shangquan.local.demo.drive;

import io.shangquan.local.demo.mapping.Filing;

/** What became of a filing. */
public sealed interface Fate {

    Filing filing();

    /**
     * Filed, and driven as far as its row says.
     *
     * @param earlier whether an earlier run had filed it
     */
    record Accepted(Filing filing, String demand, boolean earlier) implements Fate {}

    /** Filed, but not driven to its end. */
    record Stuck(Filing filing, String demand, String reason) implements Fate {}

    /** The API said no. */
    record Refused(Filing filing, String reason) implements Fate {}

    /** Nobody answered for as long as there was patience: it may have been filed or not. */
    record Unanswered(Filing filing, String reason) implements Fate {}
}
