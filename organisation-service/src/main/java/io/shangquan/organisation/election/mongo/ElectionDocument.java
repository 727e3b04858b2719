package io.shangquan.organisation.election.mongo;

import io.shangquan.organisation.election.domain.Candidate;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionPhase;
import io.shangquan.organisation.election.domain.ElectionRules;
import io.shangquan.organisation.election.domain.Objection;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An election as a document. Posts hold no dots or dollars, but are values all the same: names of fields are few and fixed. */
final class ElectionDocument {

    static final String COLLECTION = "elections";
    static final String POST = "post";
    static final String PERSON = "person";
    private static final String TITLE_ZH = "titleZh";
    private static final String TITLE_EN = "titleEn";
    private static final String QUORUM = "quorumPercent";
    private static final String TERM = "termMonths";
    private static final String OBJECTION_DAYS = "objectionDays";
    private static final String BY_ELECTION = "byElection";
    private static final String SEATS = "seats";
    private static final String COUNT = "count";
    private static final String VOTERS = "voters";
    private static final String PHASE = "phase";
    private static final String NOMINATED = "nominated";
    private static final String ROUNDS = "rounds";
    private static final String ELECTED = "elected";
    private static final String OBJECTIONS = "objections";
    private static final String DECIDE_AT = "decideAt";
    private static final String TERM_FROM = "termFrom";
    private static final String NAME = "displayName";
    private static final String ID = "id";
    private static final String TEXT = "text";
    private static final String UPHELD = "upheld";

    private ElectionDocument() {}

    static Document of(Election election) {
        ElectionRules rules = election.rules();
        Document document = new Document(TITLE_ZH, election.titleZh())
                .append(TITLE_EN, election.titleEn())
                .append(QUORUM, rules.quorumPercent())
                .append(TERM, rules.termMonths())
                .append(OBJECTION_DAYS, rules.objectionDays())
                .append(BY_ELECTION, rules.byElection())
                .append(
                        SEATS,
                        election.seats().entrySet().stream()
                                .map(race -> new Document(POST, race.getKey()).append(COUNT, race.getValue()))
                                .toList())
                .append(VOTERS, election.voters())
                .append(PHASE, election.phase().name())
                .append(
                        NOMINATED,
                        election.nominated().stream().map(ElectionDocument::of).toList())
                .append(
                        ROUNDS,
                        election.rounds().stream().map(RoundDocument::of).toList())
                .append(
                        ELECTED,
                        election.elected().stream().map(ElectionDocument::of).toList())
                .append(
                        OBJECTIONS,
                        election.objections().stream().map(ElectionDocument::of).toList());
        if (election.decideAt() != null) {
            document.append(DECIDE_AT, Date.from(election.decideAt()));
        }
        if (election.termFrom() != null) {
            document.append(TERM_FROM, election.termFrom().toString());
        }
        return document;
    }

    static Election read(Document document) {
        Map<String, Integer> seats = new HashMap<>();
        document.getList(SEATS, Document.class)
                .forEach(race -> seats.put(race.getString(POST), race.getInteger(COUNT)));
        return new Election(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(TITLE_ZH),
                document.getString(TITLE_EN),
                new ElectionRules(
                        document.getInteger(QUORUM),
                        document.getInteger(TERM),
                        document.getInteger(OBJECTION_DAYS),
                        document.getBoolean(BY_ELECTION)),
                seats,
                document.getInteger(VOTERS),
                ElectionPhase.valueOf(document.getString(PHASE)),
                candidates(document, NOMINATED),
                document.getList(ROUNDS, Document.class).stream()
                        .map(RoundDocument::read)
                        .toList(),
                candidates(document, ELECTED),
                document.getList(OBJECTIONS, Document.class).stream()
                        .map(objection -> new Objection(
                                objection.getString(ID),
                                objection.getString(PERSON),
                                objection.getString(TEXT),
                                objection.getBoolean(UPHELD)))
                        .toList(),
                decideAt(document),
                Optional.ofNullable(document.getString(TERM_FROM))
                        .map(LocalDate::parse)
                        .orElse(null));
    }

    private static @Nullable Instant decideAt(Document document) {
        return Optional.ofNullable(document.getDate(DECIDE_AT))
                .map(Date::toInstant)
                .orElse(null);
    }

    private static List<Candidate> candidates(Document document, String field) {
        return document.getList(field, Document.class).stream()
                .map(candidate -> new Candidate(
                        candidate.getString(POST), candidate.getString(PERSON), candidate.getString(NAME)))
                .toList();
    }

    private static Document of(Candidate candidate) {
        return new Document(POST, candidate.post())
                .append(PERSON, candidate.person())
                .append(NAME, candidate.displayName());
    }

    private static Document of(Objection objection) {
        Document document = new Document(ID, objection.id())
                .append(PERSON, objection.person())
                .append(TEXT, objection.text());
        if (objection.upheld() != null) {
            document.append(UPHELD, objection.upheld());
        }
        return document;
    }
}
