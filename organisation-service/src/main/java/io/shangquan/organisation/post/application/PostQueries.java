package io.shangquan.organisation.post.application;

import io.shangquan.organisation.post.domain.Post;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of posts. */
public interface PostQueries {

    /**
     * Posts of a district in the order of unit and name.
     *
     * @param unit code, null for any
     */
    Page<PostView> list(String district, @Nullable String unit, PageRequest page);

    /** All posts of a unit. */
    List<Post> ofUnit(String district, String unit);

    /** A post by unit and name. */
    Optional<PostView> byKey(String district, String key);

    /** The post that has an appointment. */
    Optional<PostView> byAppointment(String district, String appointment);

    /** All posts of a district that have a tier in its chain of responsibility. */
    List<Post> inChain(String district);

    /** Whether anybody holds a post of a unit beyond a day. */
    boolean isAnybodyAppointedAfter(String district, String unit, LocalDate day);

    /** A post with its version, and the id under which its records are kept. */
    record PostView(String id, Post post, long version) {}
}
