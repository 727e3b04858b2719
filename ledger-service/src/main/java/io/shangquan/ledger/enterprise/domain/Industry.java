package io.shangquan.ledger.enterprise.domain;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An industry (GB/T 4754-2017): the letter of a section, alone or with the two to four digits of a division, group or class, as in
 * {@code F5211}.
 *
 * @param code the letter and the digits
 */
public record Industry(String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-T](?:[0-9]{2,4})?");

    /** The last division of each section, from A to T; a section's first division follows the last of the one before. */
    private static final List<Integer> LAST_DIVISIONS =
            List.of(5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97);

    /** @throws IllegalArgumentException if there is no such section, or the division is not one of the section's */
    public Industry {
        if (!isValid(code)) {
            throw new IllegalArgumentException("not an industry of GB/T 4754-2017");
        }
    }

    /** Whether the letter is a section and the digits begin with one of its divisions. */
    public static boolean isValid(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        if (text.length() == 1) {
            return true;
        }
        int section = text.charAt(0) - 'A';
        int division = Integer.parseInt(text.substring(1, 3));
        int before = section == 0 ? 0 : LAST_DIVISIONS.get(section - 1);
        return division > before && division <= LAST_DIVISIONS.get(section);
    }

    /** The section's letter. */
    public String section() {
        return code.substring(0, 1);
    }

    @Override
    public String toString() {
        return code;
    }
}
