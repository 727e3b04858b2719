package io.shangquan.organisation.voting.mongo;

import io.shangquan.organisation.voting.domain.BallotBox;
import io.shangquan.organisation.voting.domain.BoxKeys;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;

/** A ballot box as a document. */
final class BoxDocument {

    private static final String OPENS_AT = "opensAt";
    private static final String CLOSES_AT = "closesAt";
    private static final String QUESTIONS = "questions";
    private static final String KEY = "key";
    private static final String OPTIONS = "options";
    private static final String MOST = "most";
    private static final String OPEN_KEY = "openKey";
    private static final String SECRET_KEY = "secretKey";

    private BoxDocument() {}

    static Document of(BallotBox box) {
        List<Document> questions = box.questions().entrySet().stream()
                .map(question -> new Document(KEY, question.getKey())
                        .append(OPTIONS, question.getValue().options())
                        .append(MOST, question.getValue().most()))
                .toList();
        return new Document("_id", box.id())
                .append("district", box.district())
                .append(OPENS_AT, Date.from(box.opensAt()))
                .append(CLOSES_AT, Date.from(box.closesAt()))
                .append(QUESTIONS, questions)
                .append(OPEN_KEY, new Binary(box.keys().open().getEncoded()))
                .append(SECRET_KEY, new Binary(box.keys().secret().getEncoded()));
    }

    static BallotBox read(Document document) {
        Map<String, BallotBox.Question> questions = new HashMap<>();
        document.getList(QUESTIONS, Document.class)
                .forEach(question -> questions.put(
                        question.getString(KEY),
                        new BallotBox.Question(question.getList(OPTIONS, String.class), question.getInteger(MOST))));
        return new BallotBox(
                document.getString("_id"),
                document.getString("district"),
                document.getDate(OPENS_AT).toInstant(),
                document.getDate(CLOSES_AT).toInstant(),
                questions,
                BoxKeys.read(
                        document.get(OPEN_KEY, Binary.class).getData(),
                        document.get(SECRET_KEY, Binary.class).getData()));
    }
}
