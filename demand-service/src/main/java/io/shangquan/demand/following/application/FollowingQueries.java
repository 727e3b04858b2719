package io.shangquan.demand.following.application;

import io.shangquan.demand.following.domain.Following;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;

/** Reads of followings. */
public interface FollowingQueries {

    /** What somebody follows, in no particular order but always the same. */
    Page<Following> of(String district, String person, PageRequest page);

    /** How many follow a demand, and what they say. */
    Voices on(String district, String demand);

    /**
     * The followers of a demand, counted.
     *
     * @param meToo of the followers, how many have the same trouble
     * @param solved of those, how many say that it is solved
     * @param unsolved of those, how many say that it is not
     */
    record Voices(long followers, long meToo, long solved, long unsolved) {}
}
