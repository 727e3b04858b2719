package io.shangquan.organisation.district.mongo;

import io.shangquan.organisation.district.domain.CommitteeModel;
import io.shangquan.organisation.district.domain.District;
import io.shangquan.platform.store.aggregate.ReservedFields;
import org.bson.Document;

/** A district as a document. */
final class DistrictDocument {

    static final String COLLECTION = "districts";
    static final String STREET = "street";
    private static final String NAME_ZH = "nameZh";
    private static final String NAME_EN = "nameEn";
    private static final String COMMITTEE_MODEL = "committeeModel";
    private static final String TEMPLATE = "template";
    private static final String TIME_ZONE = "timeZone";
    private static final String CALENDAR = "calendar";

    private DistrictDocument() {}

    static Document of(District district) {
        return new Document(STREET, district.street())
                .append(NAME_ZH, district.nameZh())
                .append(NAME_EN, district.nameEn())
                .append(COMMITTEE_MODEL, district.committeeModel().name())
                .append(TEMPLATE, district.template())
                .append(TIME_ZONE, district.timeZone())
                .append(CALENDAR, district.calendar());
    }

    static District read(Document document) {
        return new District(
                document.getString(ReservedFields.ID),
                document.getString(STREET),
                document.getString(NAME_ZH),
                document.getString(NAME_EN),
                CommitteeModel.valueOf(document.getString(COMMITTEE_MODEL)),
                document.getString(TEMPLATE),
                document.getString(TIME_ZONE),
                document.getString(CALENDAR));
    }
}
