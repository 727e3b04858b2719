package io.shangquan.notification.follower.mongo;

import org.bson.Document;

/** A following as a document. */
public final class FollowerDocument {

    public static final String COLLECTION = "followers";
    static final String DISTRICT = "district";
    static final String DEMAND = "demand";
    static final String PERSON = "person";
    static final String FOLLOWS = "follows";

    private FollowerDocument() {}

    /** The fields of a following that has begun, or ended. */
    public static Document of(String demand, String person, boolean follows) {
        return new Document(DEMAND, demand).append(PERSON, person).append(FOLLOWS, follows);
    }
}
