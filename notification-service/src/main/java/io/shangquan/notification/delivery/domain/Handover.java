package io.shangquan.notification.delivery.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of handing something over.
 *
 * @param detail a code of the other side's or of the fault; never text, which may quote what was handed over
 * @param notBefore for how long the other side asks to be left alone, null if it does not
 */
public record Handover(
        Outcome outcome, String detail, @Nullable Duration notBefore) {

    /** The other side has it. */
    public static Handover accepted(String detail) {
        return new Handover(Outcome.ACCEPTED, detail, null);
    }

    /** It may succeed later. */
    public static Handover deferred(String detail) {
        return new Handover(Outcome.DEFERRED, detail, null);
    }

    /** It never will. */
    public static Handover refused(String detail) {
        return new Handover(Outcome.REFUSED, detail, null);
    }

    /** What the other side did with it. */
    public enum Outcome {
        ACCEPTED,
        DEFERRED,
        REFUSED
    }
}
