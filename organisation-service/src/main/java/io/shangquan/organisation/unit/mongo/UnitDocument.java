package io.shangquan.organisation.unit.mongo;

import io.shangquan.organisation.unit.domain.SiteKind;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import org.bson.Document;

/** A unit as a document. Days are texts as in {@code 2026-03-02}, which sort. */
final class UnitDocument {

    static final String COLLECTION = "units";
    static final String KIND = "kind";
    static final String CODE = "code";
    static final String PARENT = "parent";
    static final String FIRST_DAY = "firstDay";
    static final String LAST_DAY = "lastDay";
    private static final String SITE_KIND = "siteKind";
    private static final String NAMES = "names";
    private static final String NAME_ZH = "nameZh";
    private static final String NAME_EN = "nameEn";
    private static final String FROM = "from";

    private UnitDocument() {}

    static Document of(Unit unit) {
        Document document = new Document(KIND, unit.kind().name())
                .append(CODE, unit.code())
                .append(FIRST_DAY, unit.firstDay().toString())
                .append(
                        NAMES,
                        unit.names().stream()
                                .map(name -> new Document(NAME_ZH, name.nameZh())
                                        .append(NAME_EN, name.nameEn())
                                        .append(FROM, name.from().toString()))
                                .toList());
        if (unit.siteKind() != null) {
            document.append(SITE_KIND, unit.siteKind().name());
        }
        if (unit.parent() != null) {
            document.append(PARENT, unit.parent());
        }
        if (unit.lastDay() != null) {
            document.append(LAST_DAY, unit.lastDay().toString());
        }
        return document;
    }

    static Unit read(Document document) {
        String siteKind = document.getString(SITE_KIND);
        String lastDay = document.getString(LAST_DAY);
        return new Unit(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                UnitKind.valueOf(document.getString(KIND)),
                document.getString(CODE),
                siteKind == null ? null : SiteKind.valueOf(siteKind),
                document.getString(PARENT),
                document.getList(NAMES, Document.class).stream()
                        .map(name -> new Unit.Name(
                                name.getString(NAME_ZH),
                                name.getString(NAME_EN),
                                LocalDate.parse(name.getString(FROM))))
                        .toList(),
                lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
