package io.shangquan.demand.comment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What somebody said about a demand.
 *
 * @param demand id of the demand
 * @param author subject of who said it
 * @param mentions subjects of those whom it is meant for
 * @param attachments ids of the files that came with it
 */
public record Comment(
        String id,
        String district,
        String demand,
        String author,
        Visibility visibility,
        String text,
        Set<String> mentions,
        List<String> attachments,
        Instant at) {

    /** The author, where nobody is to learn who it is. */
    public static final String UNNAMED = "anonymous";

    /** So many people are mentioned at most. */
    public static final int MOST_MENTIONS = 20;

    /** @throws IllegalArgumentException if it mentions too many */
    public Comment {
        mentions = Set.copyOf(mentions);
        attachments = List.copyOf(attachments);
        if (mentions.size() > MOST_MENTIONS) {
            throw new IllegalArgumentException("a comment mentions " + MOST_MENTIONS + " people at most");
        }
    }

    /** Who may read it. */
    public enum Visibility {
        /** 公开: everybody who may see the demand. */
        PUBLIC,
        /** 内部: those who work on demands. */
        INTERNAL
    }
}
