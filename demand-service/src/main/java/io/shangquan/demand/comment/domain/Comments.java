package io.shangquan.demand.comment.domain;

/** The comments on all demands. */
public interface Comments {

    /** Keeps a new comment; once, however often it is repeated. */
    void add(Comment comment);
}
