package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A unit has a post that people can hold. Subject: the post's id.
 *
 * @param unit the code of the post's unit within its district
 * @param role the role that the post grants
 * @param seats how many people can hold it at a time
 * @param post its name within its unit
 */
@EventType("io.shangquan.organisation.post-created.v1")
public record PostCreated(
        String unit, String role, int seats, @Nullable String post) {}
