package io.shangquan.demand.recurrence.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be consulted on.
 *
 * @param text the topic, in the office's words
 * @param note for those who prepare the consultation, if there is one
 * @param by subject of who took it up
 */
public record Topic(String text, @Nullable String note, String by, Instant at) {}
