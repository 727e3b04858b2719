package io.shangquan.ledger.enterprise.mongo;

import io.shangquan.ledger.enterprise.domain.CreditCode;
import io.shangquan.ledger.enterprise.domain.Enterprise;
import io.shangquan.ledger.enterprise.domain.EnterpriseId;
import io.shangquan.ledger.enterprise.domain.EnterpriseKind;
import io.shangquan.ledger.enterprise.domain.EnterpriseStatus;
import io.shangquan.ledger.enterprise.domain.Industry;
import io.shangquan.ledger.enterprise.domain.NameSearch;
import io.shangquan.ledger.enterprise.domain.Premises;
import io.shangquan.ledger.enterprise.domain.Profile;
import io.shangquan.platform.store.aggregate.ReservedFields;
import org.bson.Document;

/** An entry as a document. */
final class EnterpriseDocument {

    static final String COLLECTION = "enterprises";
    static final String CREDIT_CODE = "creditCode";
    static final String NAME = "name";
    /** The name as it is compared, and its pairs of characters, by which parts of it are found. */
    static final String COMPARED = "compared";

    static final String PAIRS = "pairs";
    static final String KIND = "kind";
    static final String INDUSTRY = "industry";
    static final String STAFF = "staff";
    static final String SITE = "site";
    static final String FLOOR = "floor";
    static final String ROOM = "room";
    static final String STATUS = "status";

    private EnterpriseDocument() {}

    static Document of(Enterprise entry) {
        Document document = new Document(CREDIT_CODE, entry.creditCode().value())
                .append(NAME, entry.profile().name())
                .append(COMPARED, NameSearch.comparable(entry.profile().name()))
                .append(PAIRS, NameSearch.pairs(entry.profile().name()))
                .append(KIND, entry.profile().kind().name())
                .append(INDUSTRY, entry.profile().industry().code())
                .append(STAFF, entry.profile().staff())
                .append(SITE, entry.premises().site())
                .append(STATUS, entry.status().name());
        if (entry.premises().floor() != null) {
            document.append(FLOOR, entry.premises().floor());
        }
        if (entry.premises().room() != null) {
            document.append(ROOM, entry.premises().room());
        }
        return document;
    }

    static Enterprise read(Document document) {
        return new Enterprise(
                new EnterpriseId(document.getString(ReservedFields.ID)),
                document.getString(ReservedFields.DISTRICT),
                new CreditCode(document.getString(CREDIT_CODE)),
                new Profile(
                        document.getString(NAME),
                        EnterpriseKind.valueOf(document.getString(KIND)),
                        new Industry(document.getString(INDUSTRY)),
                        document.getInteger(STAFF)),
                new Premises(document.getString(SITE), document.getString(FLOOR), document.getString(ROOM)),
                EnterpriseStatus.valueOf(document.getString(STATUS)));
    }
}
