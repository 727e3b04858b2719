package io.shangquan.organisation.post.domain;

import java.util.Optional;
import java.util.function.Function;

/** The posts of all districts. */
public interface Posts {

    /** Keeps a new post; one that is there stays as it is. */
    void create(Post post);

    /** A post by unit and role, as in {@code safety/department-officer}. */
    Optional<Post> find(String district, String key);

    /** Applies a change and keeps what it led to. */
    PostDecision change(String district, String key, Function<Post, PostDecision> change);
}
