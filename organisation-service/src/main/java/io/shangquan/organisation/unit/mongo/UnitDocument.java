package io.shangquan.organisation.unit.mongo;

import io.shangquan.organisation.unit.domain.CreditCode;
import io.shangquan.organisation.unit.domain.MemberKind;
import io.shangquan.organisation.unit.domain.SiteKind;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.organisation.unit.domain.UnitNature;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A unit as a document. Days are texts as in {@code 2026-03-02}, which sort. */
final class UnitDocument {

    static final String COLLECTION = "units";
    static final String KIND = "kind";
    static final String CODE = "code";
    /** The unit above in the end; those of other days are in the places. */
    static final String PARENT = "parent";

    static final String PLACES = "places";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    static final String TERMS = "terms";
    static final String NAMES = "names";
    /** When it was written last, by which copies in memory are caught up. */
    static final String CHANGED_AT = "changedAt";

    private static final String SITE_KIND = "siteKind";
    private static final String MEMBER_KIND = "memberKind";
    private static final String CREDIT_CODE = "creditCode";
    private static final String NAME_ZH = "nameZh";
    private static final String NAME_EN = "nameEn";
    private static final String FROM = "from";
    private static final String SUCCESSOR = "successor";

    private UnitDocument() {}

    static Document of(Unit unit) {
        UnitNature nature = unit.nature();
        Document document = new Document(KIND, nature.kind().name())
                .append(CODE, unit.code())
                .append(FIRST_DAY, unit.firstDay().toString())
                .append(NAMES, unit.names().stream().map(UnitDocument::of).toList())
                .append(PLACES, unit.places().stream().map(UnitDocument::of).toList())
                .append(TERMS, SearchTerms.of(unit));
        put(document, SITE_KIND, nature.siteKind());
        put(document, MEMBER_KIND, nature.memberKind());
        put(
                document,
                CREDIT_CODE,
                nature.creditCode() == null ? null : nature.creditCode().value());
        put(document, PARENT, unit.newestParent());
        put(document, LAST_DAY, unit.lastDay());
        put(document, SUCCESSOR, unit.successor());
        return document;
    }

    static Unit read(Document document) {
        return new Unit(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                new UnitNature(
                        UnitKind.valueOf(document.getString(KIND)),
                        read(document, SITE_KIND, SiteKind::valueOf),
                        read(document, MEMBER_KIND, MemberKind::valueOf),
                        read(document, CREDIT_CODE, CreditCode::new)),
                document.getString(CODE),
                document.getList(NAMES, Document.class).stream()
                        .map(name -> new Unit.Name(
                                name.getString(NAME_ZH),
                                name.getString(NAME_EN),
                                LocalDate.parse(name.getString(FROM))))
                        .toList(),
                document.getList(PLACES, Document.class).stream()
                        .map(place -> new Unit.Place(place.getString(PARENT), LocalDate.parse(place.getString(FROM))))
                        .toList(),
                read(document, LAST_DAY, LocalDate::parse),
                document.getString(SUCCESSOR));
    }

    private static Document of(Unit.Name name) {
        return new Document(NAME_ZH, name.nameZh())
                .append(NAME_EN, name.nameEn())
                .append(FROM, name.from().toString());
    }

    private static Document of(Unit.Place place) {
        Document document = new Document(FROM, place.from().toString());
        put(document, PARENT, place.parent());
        return document;
    }

    private static void put(Document document, String field, @Nullable Object value) {
        if (value != null) {
            document.append(field, value.toString());
        }
    }

    private static <T> @Nullable T read(Document document, String field, Function<String, T> reader) {
        return Optional.ofNullable(document.getString(field)).map(reader).orElse(null);
    }
}
