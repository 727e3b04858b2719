package io.shangquan.local.suite.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The street of the demonstration, as {@code street.json} beside this class lists it.
 *
 * @param street id of the street
 * @param enterprises how many member organisations it has in all
 * @param districts its business districts
 */
record DemoPlaces(String street, int enterprises, List<District> districts) {

    DemoPlaces {
        districts = List.copyOf(districts);
    }

    /** One business district, and the units it has beyond those that its founding lays out. */
    record District(String id, String nameZh, String nameEn, String committeeModel, List<Unit> units) {

        District {
            units = List.copyOf(units);
        }

        /** The codes of its sites. */
        List<String> sites() {
            return units.stream()
                    .filter(unit -> unit.kind().equals("SITE"))
                    .map(Unit::code)
                    .toList();
        }
    }

    /** A site, or the place of a bureau in the district. */
    record Unit(String kind, String code, @Nullable String siteKind, String nameZh, String nameEn) {}

    static DemoPlaces load() {
        try (InputStream in = DemoPlaces.class.getResourceAsStream("street.json")) {
            return JsonMapper.shared().readValue(Objects.requireNonNull(in), DemoPlaces.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
