package io.shangquan.demand.comment.web;

import io.shangquan.demand.comment.application.AddComment;
import io.shangquan.demand.comment.application.CommentQueries;
import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.core.access.Caller;
import org.springframework.stereotype.Component;

/** The files that came with comments: who may read the comment may see them. */
@Component
class CommentFiles implements AttachmentAccess {

    private final CommentQueries comments;
    private final DemandAnswers demands;

    CommentFiles(CommentQueries comments, DemandAnswers demands) {
        this.comments = comments;
        this.demands = demands;
    }

    @Override
    public String kind() {
        return AddComment.CLAIM;
    }

    @Override
    public boolean mayRead(Caller caller, String district, String aggregate) {
        return comments.find(district, aggregate)
                .filter(comment -> isVisible(comment, caller))
                .isPresent();
    }

    @Override
    public boolean names(String district, String aggregate, String attachment) {
        return comments.find(district, aggregate)
                .filter(comment -> comment.attachments().contains(attachment))
                .isPresent();
    }

    private boolean isVisible(Comment comment, Caller caller) {
        return demands.find(comment.district(), new DemandId(comment.demand()), caller)
                .filter(seen -> comment.visibility() == Comment.Visibility.PUBLIC || seen.staff())
                .isPresent();
    }
}
