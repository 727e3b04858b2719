package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import java.util.List;

/**
 * Somebody commented on a demand. Subject: the comment's id.
 *
 * @param demand the demand's id
 * @param visibility {@code PUBLIC} or {@code INTERNAL}
 * @param author the author's subject
 * @param mentions subjects of those who are mentioned
 */
@EventType("io.shangquan.demand.comment-added.v1")
public record CommentAdded(String demand, String visibility, String author, List<String> mentions) {

    public CommentAdded {
        mentions = List.copyOf(mentions);
    }
}
