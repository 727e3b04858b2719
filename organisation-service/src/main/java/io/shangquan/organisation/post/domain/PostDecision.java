package io.shangquan.organisation.post.domain;

import java.util.List;

/** What came of a change to a post. */
public sealed interface PostDecision {

    /** Accepted. No events when the same command had been carried out before. */
    record Accepted(Post post, List<PostEvent> events) implements PostDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Refused; nothing changed. */
    record Refused(PostRefusal refusal) implements PostDecision {}
}
