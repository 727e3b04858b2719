package io.shangquan.platform.core.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a grant holds. In text: {@code street/110105-sanlitun}, {@code district/110105-gongti},
 * {@code district/110105-gongti/unit/safety}, {@code district/110105-gongti/enterprise/0197…}.
 */
public sealed interface Scope {

    /** A whole street: every district that it guides. */
    record Street(String street) implements Scope {
        @Override
        public String toString() {
            return "street/" + street;
        }
    }

    /** One district, all of it. */
    record District(String district) implements Scope {
        @Override
        public String toString() {
            return "district/" + district;
        }
    }

    /** One unit of a district: a department, a site, a bureau's post there. */
    record Unit(String district, String unit) implements Scope {
        @Override
        public String toString() {
            return "district/" + district + "/unit/" + unit;
        }
    }

    /** One enterprise of a district. */
    record Enterprise(String district, String enterprise) implements Scope {
        @Override
        public String toString() {
            return "district/" + district + "/enterprise/" + enterprise;
        }
    }

    /** Reads a scope's text; empty if it has none of the four shapes. */
    static Optional<Scope> parse(String text) {
        Matcher matcher = Shape.PATTERN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String street = matcher.group("street");
        if (street != null) {
            return Optional.of(new Street(street));
        }
        String district = matcher.group("district");
        String part = matcher.group("part");
        String kind = matcher.group("kind");
        if (kind == null) {
            return Optional.of(new District(district));
        }
        return Optional.of(kind.equals("unit") ? new Unit(district, part) : new Enterprise(district, part));
    }

    /** The texts' common shape. */
    final class Shape {
        private static final String ID = "[0-9]{6}-[a-z0-9]+(?:-[a-z0-9]+)*";
        private static final Pattern PATTERN = Pattern.compile("street/(?<street>" + ID + ")|district/(?<district>" + ID
                + ")(?:/(?<kind>unit|enterprise)/(?<part>[A-Za-z0-9_-]{1,64}))?");

        private Shape() {}
    }
}
