package io.shangquan.platform.core.district;

import java.util.regex.Pattern;

/**
 * A district's id: the six-digit code of its county (GB/T 2260) and a slug, unique nationwide, as in {@code 110105-gongti}.
 *
 * @param value the id's text, at most 48 characters
 */
public record DistrictId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}-[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 48;

    /** @throws IllegalArgumentException if the text has another shape */
    public DistrictId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a district id: a county code, a hyphen and a slug are expected");
        }
    }

    /** Whether the text has the shape of a district's id; says nothing of whether there is such a district. */
    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
