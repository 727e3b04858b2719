package io.shangquan.organisation.post.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a post is, whoever holds it.
 *
 * @param unit code of its unit
 * @param name within its unit, as in {@code head}
 * @param role that it grants
 * @param seats how many people can hold it at a time
 * @param tier in the chain of responsibility, 1 the street's official to 5 the units; null outside of it
 * @param rank within tier and unit, the lowest is asked first
 */
public record PostDefinition(
        String unit,
        String name,
        String role,
        PostScope scope,
        int seats,
        @Nullable Integer tier,
        int rank) {

    /** The lowest tier, whose posts answer for their own unit only. */
    public static final int UNITS_TIER = 5;

    /** What makes the post this one in its district. */
    public String key() {
        return unit + '/' + name;
    }
}
