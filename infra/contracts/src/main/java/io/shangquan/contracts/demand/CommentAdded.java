package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody commented on a demand. Subject: the comment's id.
 *
 * @param demand the demand's id
 * @param visibility {@code PUBLIC} or {@code INTERNAL}
 * @param author the author's subject
 * @param mentions subjects of those who are mentioned
 * @param unit the lead unit's code, null if the demand has none yet
 * @param assisting codes of the units that a whistle calls beside it, null if there is none
 * @param submitter subject of the person who filed the demand, null if anonymous
 */
@EventType("io.shangquan.demand.comment-added.v1")
public record CommentAdded(
        String demand,
        String visibility,
        String author,
        List<String> mentions,
        @Nullable String unit,
        @Nullable List<String> assisting,
        @Nullable String submitter) {

    public CommentAdded {
        mentions = List.copyOf(mentions);
        assisting = assisting == null ? null : List.copyOf(assisting);
    }
}
