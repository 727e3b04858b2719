package io.shangquan.organisation.voting.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.voting.domain.Ballot;
import io.shangquan.organisation.voting.domain.BallotBox;
import io.shangquan.organisation.voting.domain.BallotBoxes;
import io.shangquan.platform.store.document.Inserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Boxes in MongoDB. What was signed and what was cast are in collections that have nothing in common but the box. */
@Repository
class MongoBallotBoxes implements BallotBoxes {

    private static final String ID = "_id";
    private static final String DISTRICT = "district";
    private static final String ROSTER = "roster";
    private static final String BOX = "box";
    private static final String DIGEST = "digest";
    private static final String SIGNATURE = "signature";

    private final MongoCollection<Document> boxes;
    private final MongoCollection<Document> rosters;
    private final MongoCollection<Document> signed;
    private final MongoCollection<Document> ballots;

    MongoBallotBoxes(MongoDatabase database) {
        this.boxes = database.getCollection("ballotBoxes");
        this.rosters = database.getCollection("rosters");
        this.signed = database.getCollection("signedCredentials");
        this.ballots = database.getCollection("ballots");
        ballots.createIndex(ascending(DISTRICT, BOX, ID));
    }

    @Override
    public void enrol(String district, String roster, Collection<String> people) {
        Inserts.absent(
                rosters,
                people.stream()
                        .distinct()
                        .map(person -> new Document(ID, roster + '/' + person)
                                .append(DISTRICT, district)
                                .append(ROSTER, roster))
                        .toList());
    }

    @Override
    public boolean isEnrolled(String district, String roster, String person) {
        return rosters.find(byId(district, roster + '/' + person)).first() != null;
    }

    @Override
    public void open(BallotBox box) {
        Inserts.absent(boxes, List.of(BoxDocument.of(box)));
    }

    @Override
    public Optional<BallotBox> find(String district, String id) {
        return Optional.ofNullable(boxes.find(byId(district, id)).first()).map(BoxDocument::read);
    }

    @Override
    public Signed keepSigned(BallotBox box, String person, Signed signature) {
        String id = box.id() + '/' + person;
        try {
            signed.insertOne(new Document(ID, id)
                    .append(DISTRICT, box.district())
                    .append(DIGEST, signature.digest())
                    .append(SIGNATURE, signature.signature()));
            return signature;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return findSigned(box, person).orElseThrow();
        }
    }

    @Override
    public Optional<Signed> findSigned(BallotBox box, String person) {
        return Optional.ofNullable(signed.find(byId(box.district(), box.id() + '/' + person))
                        .first())
                .map(found -> new Signed(found.getString(DIGEST), found.getString(SIGNATURE)));
    }

    @Override
    public boolean cast(BallotBox box, Ballot ballot) {
        Document document = BallotDocument.of(box, ballot);
        try {
            ballots.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return Optional.ofNullable(ballots.find(byId(box.district(), document.getString(ID)))
                            .first())
                    .filter(document::equals)
                    .isPresent();
        }
    }

    @Override
    public List<Ballot> ballots(String district, String box) {
        return ballots.find(and(eq(DISTRICT, district), eq(BOX, box)))
                .sort(ascending(ID))
                .map(BallotDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson byId(String district, String id) {
        return and(eq(DISTRICT, district), eq(ID, id));
    }
}
