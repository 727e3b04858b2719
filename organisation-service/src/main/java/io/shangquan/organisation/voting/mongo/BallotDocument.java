package io.shangquan.organisation.voting.mongo;

import io.shangquan.organisation.voting.domain.Ballot;
import io.shangquan.organisation.voting.domain.BallotBox;
import io.shangquan.organisation.voting.domain.Credential;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** A ballot as a document: its id is the credential's hash, and nothing in it says when it came, or from whom. */
final class BallotDocument {

    private static final String MESSAGE = "message";
    private static final String SIGNATURE = "signature";
    private static final String CHOICES = "choices";
    private static final String QUESTION = "question";
    private static final String CHOSEN = "chosen";

    private BallotDocument() {}

    static Document of(BallotBox box, Ballot ballot) {
        Credential credential = ballot.credential();
        List<Document> choices = new TreeMap<>(ballot.choices())
                .entrySet().stream()
                        .map(choice -> new Document(QUESTION, choice.getKey()).append(CHOSEN, choice.getValue()))
                        .toList();
        return new Document("_id", credential.hash())
                .append("district", box.district())
                .append("box", box.id())
                .append(MESSAGE, Base64.getEncoder().encodeToString(credential.message()))
                .append(SIGNATURE, Base64.getEncoder().encodeToString(credential.signature()))
                .append(CHOICES, choices);
    }

    static Ballot read(Document document) {
        Map<String, List<String>> choices = new HashMap<>();
        document.getList(CHOICES, Document.class)
                .forEach(choice -> choices.put(choice.getString(QUESTION), choice.getList(CHOSEN, String.class)));
        return new Ballot(
                new Credential(
                        Base64.getDecoder().decode(document.getString(MESSAGE)),
                        Base64.getDecoder().decode(document.getString(SIGNATURE))),
                choices);
    }
}
