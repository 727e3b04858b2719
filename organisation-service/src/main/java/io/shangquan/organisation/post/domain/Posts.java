package io.shangquan.organisation.post.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The posts of all districts. */
public interface Posts {

    /** Keeps a new post; one that is there stays as it is. */
    void create(Post post);

    /** A post by unit and name, as in {@code safety/department-officer}. */
    Optional<Post> find(String district, String key);

    /** The posts that a person is, was or will be in. */
    List<Post> having(String district, String person);

    /** Applies a change and keeps what it led to. */
    PostDecision change(String district, String key, Function<Post, PostDecision> change);
}
