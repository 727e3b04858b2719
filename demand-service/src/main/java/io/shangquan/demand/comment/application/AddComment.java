package io.shangquan.demand.comment.application;

import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.comment.domain.Comments;
import io.shangquan.demand.comment.domain.Parties;
import io.shangquan.platform.attachments.Attachment.Claim;
import io.shangquan.platform.attachments.Attachments;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Adds a comment to a demand that its author may see. */
public final class AddComment {

    /** The kind of aggregate, as claims of files call it. */
    public static final String CLAIM = "comment";

    private final Comments comments;
    private final Attachments attachments;
    private final Clock clock;

    public AddComment(Comments comments, Attachments attachments, Clock clock) {
        this.comments = comments;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Adds it under the id that was reserved for it. */
    public Comment handle(Command command) {
        Comment comment = new Comment(
                command.id(),
                command.district(),
                command.demand(),
                command.unnamed() ? Comment.UNNAMED : command.author(),
                command.visibility(),
                command.text(),
                command.mentions(),
                command.attachments(),
                clock.instant());
        if (!command.attachments().isEmpty()) {
            attachments.claim(
                    command.district(), command.author(), command.attachments(), new Claim(CLAIM, command.id()));
        }
        comments.add(comment, command.parties());
        return comment;
    }

    /**
     * What is to be said.
     *
     * @param parties who has a part in the demand
     * @param author subject of who says it, and has uploaded the files
     * @param unnamed whether nobody is to learn who the author is
     */
    public record Command(
            String district,
            String id,
            String demand,
            Parties parties,
            String author,
            boolean unnamed,
            Comment.Visibility visibility,
            String text,
            Set<String> mentions,
            List<String> attachments) {
        public Command {
            mentions = Set.copyOf(mentions);
            attachments = List.copyOf(attachments);
        }
    }
}
