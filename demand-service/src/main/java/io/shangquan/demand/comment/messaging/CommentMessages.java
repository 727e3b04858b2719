package io.shangquan.demand.comment.messaging;

import io.shangquan.contracts.demand.CommentAdded;
import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.comment.domain.Parties;

/** Comments as contract records; what was said does not travel. */
public final class CommentMessages {

    private CommentMessages() {}

    /** The contract record of a new comment. */
    public static CommentAdded of(Comment comment, Parties parties) {
        return new CommentAdded(
                comment.demand(),
                comment.visibility().name(),
                comment.author(),
                comment.mentions().stream().sorted().toList(),
                parties.unit(),
                parties.assisting().stream().sorted().toList(),
                parties.submitter());
    }
}
