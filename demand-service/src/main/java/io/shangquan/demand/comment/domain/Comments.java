package io.shangquan.demand.comment.domain;

/** The comments on all demands. */
public interface Comments {

    /** Keeps a new comment, and tells those who have a part in its demand; once, however often it is repeated. */
    void add(Comment comment, Parties parties);
}
