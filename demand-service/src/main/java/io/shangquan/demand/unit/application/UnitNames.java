package io.shangquan.demand.unit.application;

import io.shangquan.demand.unit.domain.UnitName;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What some units of a district are called in a reader's language. */
public final class UnitNames {

    private final Map<String, UnitName> known;
    private final Locale locale;

    private UnitNames(Map<String, UnitName> known, Locale locale) {
        this.known = known;
        this.locale = locale;
    }

    /** Looks up what units are called. */
    public static UnitNames of(Units units, String district, Collection<String> codes, Locale locale) {
        Map<String, UnitName> known = units.named(district, codes).stream()
                .collect(Collectors.toMap(UnitName::code, Function.identity(), (one, _) -> one));
        return new UnitNames(known, locale);
    }

    /** A unit by its name; one whose name is not known here goes by its code. */
    public String nameOf(String code) {
        UnitName name = known.get(code);
        String text = name == null ? "" : name.in(locale);
        return text.isEmpty() ? code : text;
    }
}
