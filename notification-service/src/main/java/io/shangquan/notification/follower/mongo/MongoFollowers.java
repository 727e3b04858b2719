package io.shangquan.notification.follower.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.follower.application.Followers;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Followers in MongoDB: a document for each following that there is or has been. */
@Repository
class MongoFollowers implements Followers {

    private final MongoCollection<Document> followings;

    MongoFollowers(MongoDatabase database) {
        this.followings = database.getCollection(FollowerDocument.COLLECTION);
        followings.createIndex(ascending(FollowerDocument.DISTRICT, FollowerDocument.DEMAND, FollowerDocument.FOLLOWS));
    }

    @Override
    public Set<String> of(String district, String demand) {
        Set<String> people = new HashSet<>();
        followings
                .find(and(
                        eq(FollowerDocument.DISTRICT, district),
                        eq(FollowerDocument.DEMAND, demand),
                        eq(FollowerDocument.FOLLOWS, true)))
                .projection(include(FollowerDocument.PERSON))
                .forEach(following -> people.add(following.getString(FollowerDocument.PERSON)));
        return Set.copyOf(people);
    }
}
