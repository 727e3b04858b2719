package io.shangquan.notification.secret.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.core.secret.ServiceSecret;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.Document;

/** A secret that the first instance makes and all instances share. Whoever reads the database reads it too: production configures one. */
public final class MongoServiceSecret {

    private static final String COLLECTION = "service_secrets";
    private static final String ID = "_id";
    private static final String OWN = "own";
    private static final String VALUE = "value";

    private final MongoCollection<Document> secrets;
    private final Supplier<byte[]> chance;

    /** @param chance gives bytes that nobody can foresee, as many as a secret has */
    public MongoServiceSecret(MongoDatabase database, Supplier<byte[]> chance) {
        this.secrets = database.getCollection(COLLECTION);
        this.chance = chance;
    }

    /** The secret that is kept; made now if there is none. */
    public ServiceSecret obtain() {
        Document kept = secrets.findOneAndUpdate(
                eq(ID, OWN),
                Updates.setOnInsert(VALUE, Base64.getEncoder().encodeToString(chance.get())),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return new ServiceSecret(
                Base64.getDecoder().decode(Objects.requireNonNull(kept).getString(VALUE)));
    }
}
