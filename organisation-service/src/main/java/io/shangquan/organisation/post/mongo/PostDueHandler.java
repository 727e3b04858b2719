package io.shangquan.organisation.post.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.shangquan.organisation.post.application.ChangeAppointments;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.clock.DueHandler;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the sweep end appointments whose last day has passed. */
@Component
class PostDueHandler implements DueHandler {

    private final ChangeAppointments change;
    private final MongoDatabase database;

    PostDueHandler(ChangeAppointments change, MongoDatabase database) {
        this.change = change;
        this.database = database;
    }

    @Override
    public String collection() {
        return PostDocument.COLLECTION;
    }

    @Override
    public void fire(String district, String id, Instant dueAt) {
        Optional.ofNullable(database.getCollection(PostDocument.COLLECTION)
                        .find(Filters.and(
                                Filters.eq(ReservedFields.DISTRICT, district), Filters.eq(ReservedFields.ID, id)))
                        .first())
                .map(PostDocument::read)
                .map(Post::key)
                .ifPresent(key -> change.fireClocks(district, key));
    }
}
