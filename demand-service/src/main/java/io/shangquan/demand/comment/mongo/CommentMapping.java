package io.shangquan.demand.comment.mongo;

import io.shangquan.contracts.demand.CommentAdded;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.comment.domain.Parties;
import io.shangquan.demand.comment.messaging.CommentMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** How a comment is kept; that it was made is its only event, and tells who has a part in the demand. */
final class CommentMapping implements AggregateMapping<Comment, Parties> {

    static final String COLLECTION = "comments";
    static final String DEMAND = "demand";
    static final String VISIBILITY = "visibility";
    private static final String AUTHOR = "author";
    private static final String TEXT = "text";
    private static final String MENTIONS = "mentions";
    private static final String ATTACHMENTS = "attachments";
    private static final String AT = "at";

    static Comment comment(Document document) {
        return new Comment(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                document.getString(AUTHOR),
                Comment.Visibility.valueOf(document.getString(VISIBILITY)),
                document.getString(TEXT),
                Set.copyOf(document.getList(MENTIONS, String.class)),
                document.getList(ATTACHMENTS, String.class, List.of()),
                document.getDate(AT).toInstant());
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(Comment comment) {
        Document document = new Document(DEMAND, comment.demand())
                .append(AUTHOR, comment.author())
                .append(VISIBILITY, comment.visibility().name())
                .append(TEXT, comment.text())
                .append(MENTIONS, comment.mentions().stream().sorted().toList())
                .append(AT, Date.from(comment.at()));
        if (!comment.attachments().isEmpty()) {
            document.append(ATTACHMENTS, comment.attachments());
        }
        return document;
    }

    @Override
    public Comment read(Document document) {
        return comment(document);
    }

    @Override
    public OutboundEvent message(Parties event, Comment after) {
        return new OutboundEvent(EventTypes.of(CommentAdded.class), CommentMessages.of(after, event));
    }
}
