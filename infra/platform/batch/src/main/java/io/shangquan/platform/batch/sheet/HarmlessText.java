package io.shangquan.platform.batch.sheet;

/** Texts that a spreadsheet program must not take for a formula (CWE-1236). */
public final class HarmlessText {

    private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

    private HarmlessText() {}

    /** The same text, behind an apostrophe if it would start a formula; plain numbers stay numbers. */
    public static String of(String text) {
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("[+-]?[0-9]+([.][0-9]+)?") ? '\'' + text : text;
    }
}
