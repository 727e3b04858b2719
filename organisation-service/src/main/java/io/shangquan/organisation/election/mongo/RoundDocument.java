package io.shangquan.organisation.election.mongo;

import io.shangquan.organisation.election.domain.Round;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** A ballot of an election as a part of its document. */
final class RoundDocument {

    private static final String NUMBER = "number";
    private static final String OPENS_AT = "opensAt";
    private static final String CLOSES_AT = "closesAt";
    private static final String RACES = "races";
    private static final String SEATS = "seats";
    private static final String PEOPLE = "people";
    private static final String BALLOTS = "ballots";
    private static final String VOTES = "votes";
    private static final String COUNT = "count";

    private RoundDocument() {}

    static Document of(Round round) {
        Document document = new Document(NUMBER, round.number())
                .append(OPENS_AT, Date.from(round.opensAt()))
                .append(CLOSES_AT, Date.from(round.closesAt()))
                .append(
                        RACES,
                        round.races().stream()
                                .map(race -> new Document(ElectionDocument.POST, race.post())
                                        .append(SEATS, race.seats())
                                        .append(PEOPLE, race.people()))
                                .toList())
                .append(
                        VOTES,
                        round.votes().entrySet().stream()
                                .flatMap(race -> race.getValue().entrySet().stream()
                                        .map(person -> new Document(ElectionDocument.POST, race.getKey())
                                                .append(ElectionDocument.PERSON, person.getKey())
                                                .append(COUNT, person.getValue())))
                                .toList());
        if (round.ballots() != null) {
            document.append(BALLOTS, round.ballots());
        }
        return document;
    }

    static Round read(Document document) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        document.getList(VOTES, Document.class)
                .forEach(vote -> votes.computeIfAbsent(vote.getString(ElectionDocument.POST), _ -> new HashMap<>())
                        .put(vote.getString(ElectionDocument.PERSON), vote.getInteger(COUNT)));
        List<Round.Race> races = document.getList(RACES, Document.class).stream()
                .map(race -> new Round.Race(
                        race.getString(ElectionDocument.POST),
                        race.getInteger(SEATS),
                        race.getList(PEOPLE, String.class)))
                .toList();
        return new Round(
                document.getInteger(NUMBER),
                document.getDate(OPENS_AT).toInstant(),
                document.getDate(CLOSES_AT).toInstant(),
                races,
                document.getInteger(BALLOTS),
                votes);
    }
}
