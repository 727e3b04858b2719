package io.shangquan.demand.comment.application;

import io.shangquan.demand.comment.domain.Comment;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Optional;
import java.util.Set;

/** Reads of comments. */
public interface CommentQueries {

    /** One comment. */
    Optional<Comment> find(String district, String id);

    /** The comments on a demand, the oldest first. */
    Page<Comment> on(String district, String demand, Set<Comment.Visibility> visibilities, PageRequest page);
}
