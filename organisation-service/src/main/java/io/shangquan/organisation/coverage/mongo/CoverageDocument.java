package io.shangquan.organisation.coverage.mongo;

import io.shangquan.organisation.coverage.domain.Affiliation;
import io.shangquan.organisation.coverage.domain.MemberCoverage;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** A member organisation's coverage as a document, with an id that follows from district and unit code. */
final class CoverageDocument {

    static final String COLLECTION = "coverage";
    static final String MEMBER = "member";
    private static final String HISTORY = "history";
    private static final String STATUS = "status";
    private static final String FROM = "from";
    private static final String CONTACT = "contact";
    private static final String PERSON = "person";
    private static final String DISPLAY_NAME = "displayName";
    private static final String COUNTERPART = "counterpart";
    private static final String NAME = "name";
    private static final String PHONE = "phone";
    /** Absent where contacts were named before their days were kept: those count as if they had always been named. */
    private static final String CONNECTIONS = "connections";

    private static final String BOTH = "both";

    private CoverageDocument() {}

    static String idOf(String district, String member) {
        return DerivedId.of(district + '/' + member, "coverage");
    }

    static Document of(MemberCoverage coverage) {
        Document document = new Document(MEMBER, coverage.member())
                .append(
                        HISTORY,
                        coverage.history().stream()
                                .map(entry -> new Document(
                                                STATUS, entry.status().name())
                                        .append(FROM, entry.from().toString()))
                                .toList())
                .append(
                        CONNECTIONS,
                        coverage.connections().stream()
                                .map(entry -> new Document(BOTH, entry.both())
                                        .append(FROM, entry.from().toString()))
                                .toList());
        if (coverage.contact() != null) {
            document.append(
                    CONTACT,
                    new Document(PERSON, coverage.contact().person())
                            .append(DISPLAY_NAME, coverage.contact().displayName()));
        }
        if (coverage.counterpart() != null) {
            document.append(
                    COUNTERPART,
                    new Document(NAME, coverage.counterpart().name())
                            .append(PHONE, coverage.counterpart().phone()));
        }
        return document;
    }

    static MemberCoverage read(Document document) {
        return new MemberCoverage(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(MEMBER),
                document.getList(HISTORY, Document.class).stream()
                        .map(entry -> new MemberCoverage.Affiliated(
                                Affiliation.valueOf(entry.getString(STATUS)), LocalDate.parse(entry.getString(FROM))))
                        .toList(),
                Optional.ofNullable(document.get(CONTACT, Document.class))
                        .map(contact ->
                                new MemberCoverage.Contact(contact.getString(PERSON), contact.getString(DISPLAY_NAME)))
                        .orElse(null),
                Optional.ofNullable(document.get(COUNTERPART, Document.class))
                        .map(named -> new MemberCoverage.Counterpart(named.getString(NAME), named.getString(PHONE)))
                        .orElse(null),
                readConnections(document));
    }

    private static List<MemberCoverage.Connected> readConnections(Document document) {
        List<Document> kept = document.getList(CONNECTIONS, Document.class);
        if (kept == null) {
            return document.containsKey(CONTACT) && document.containsKey(COUNTERPART)
                    ? List.of(new MemberCoverage.Connected(true, LocalDate.EPOCH))
                    : List.of();
        }
        return kept.stream()
                .map(entry ->
                        new MemberCoverage.Connected(entry.getBoolean(BOTH), LocalDate.parse(entry.getString(FROM))))
                .toList();
    }
}
