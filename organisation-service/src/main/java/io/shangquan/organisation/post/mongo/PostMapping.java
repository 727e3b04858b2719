package io.shangquan.organisation.post.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostEvent;
import io.shangquan.organisation.post.messaging.PostMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/** How a post is kept, and what its events are called outside. */
final class PostMapping implements AggregateMapping<Post, PostEvent> {

    private final LocalDays days;

    PostMapping(LocalDays days) {
        this.days = days;
    }

    @Override
    public String collection() {
        return PostDocument.COLLECTION;
    }

    @Override
    public Document write(Post post) {
        return PostDocument.of(post);
    }

    @Override
    public Post read(Document document) {
        return PostDocument.read(document);
    }

    @Override
    public OutboundEvent message(PostEvent event, Post after) {
        return outbound(PostMessages.of(event, after));
    }

    @Override
    public Optional<OutboundEvent> stateRecord(Post after) {
        return Optional.of(outbound(PostMessages.stateOf(after, days.today(after.district()))));
    }

    @Override
    public Optional<Instant> nextDueAt(Post post) {
        Stream<Instant> ends = post.nextLastDay().map(day -> days.endOf(post.district(), day)).stream();
        Stream<Instant> reminders = post.nextReminder().map(day -> days.startOf(post.district(), day)).stream();
        return Stream.concat(ends, reminders).min(Instant::compareTo);
    }

    private static OutboundEvent outbound(Object contract) {
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }
}
