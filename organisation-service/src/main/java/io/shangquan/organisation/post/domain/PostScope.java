package io.shangquan.organisation.post.domain;

/** How far the grant of a post reaches. */
public enum PostScope {
    /** The whole district. */
    DISTRICT,
    /** The post's unit. */
    UNIT
}
