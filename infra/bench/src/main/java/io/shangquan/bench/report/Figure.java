package io.shangquan.bench.report;

import java.util.Locale;

/**
 * A row of the table.
 *
 * @param what was measured
 * @param measured as it is shown
 * @param bar as it is shown; empty if nothing is promised
 * @param met whether the promise is kept; true if nothing is promised
 */
public record Figure(String what, String measured, String bar, boolean met) {

    /** Something worth knowing that nothing is promised about. */
    public static Figure note(String what, String measured) {
        return new Figure(what, measured, "", true);
    }

    /** A value that must not be below the bar. */
    public static Figure atLeast(String what, double value, double bar, String unit) {
        return new Figure(what, show(value, unit), "≥ " + show(bar, unit), value >= bar);
    }

    /** A value that must not be above the bar. */
    public static Figure atMost(String what, double value, double bar, String unit) {
        return new Figure(what, show(value, unit), "≤ " + show(bar, unit), value <= bar);
    }

    /** A number as people read it: three digits that count. */
    public static String show(double value, String unit) {
        String number = Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
        return unit.isEmpty() ? number : number + ' ' + unit;
    }

    String row() {
        String verdict = bar.isEmpty() ? "" : met ? "yes" : "**no**";
        return "| " + what + " | " + measured + " | " + bar + " | " + verdict + " |";
    }
}
