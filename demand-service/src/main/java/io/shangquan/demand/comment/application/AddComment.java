package io.shangquan.demand.comment.application;

import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.comment.domain.Comments;
import java.time.Clock;
import java.util.Set;

/** Adds a comment to a demand that its author may see. */
public final class AddComment {

    private final Comments comments;
    private final Clock clock;

    public AddComment(Comments comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /** Adds it under the id that was reserved for it. */
    public Comment handle(Command command) {
        Comment comment = new Comment(
                command.id(),
                command.district(),
                command.demand(),
                command.author(),
                command.visibility(),
                command.text(),
                command.mentions(),
                clock.instant());
        comments.add(comment);
        return comment;
    }

    /** What is to be said. */
    public record Command(
            String district,
            String id,
            String demand,
            String author,
            Comment.Visibility visibility,
            String text,
            Set<String> mentions) {
        public Command {
            mentions = Set.copyOf(mentions);
        }
    }
}
