package io.shangquan.demand.deadline.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a district's deadline rules, from draft to publication. It does not change once it is published: demands that began under
 * it keep it.
 *
 * @param district whose rules they are
 * @param source the rules as they were sent (JSON)
 * @param publishedAt null for a draft
 */
public record RuleSet(
        String district,
        DeadlineRules rules,
        String source,
        @Nullable Instant publishedAt) {

    /** Publishes it, if every category has its deadlines. */
    public Decision publish(Collection<String> categories, Instant now) {
        if (publishedAt != null) {
            return new Decision.Refused(new Refusal.AlreadyPublished(rules.version()));
        }
        List<DeadlineRules.Gap> gaps = rules.gaps(categories);
        return gaps.isEmpty()
                ? new Decision.Published(new RuleSet(district, rules, source, now))
                : new Decision.Refused(new Refusal.LeavesGaps(gaps));
    }

    /** The id under which it is kept: a district has a version once. */
    public String id() {
        return idOf(district, rules.version());
    }

    /** The id of a district's version. */
    public static String idOf(String district, String version) {
        return district + '/' + version;
    }

    /** What came of publishing. */
    public sealed interface Decision {

        /** It holds for what begins from now on. */
        record Published(RuleSet rules) implements Decision {}

        /** It was not published. */
        record Refused(Refusal refusal) implements Decision {}
    }

    /** Why it was not published. */
    public sealed interface Refusal {

        /** It was, before. */
        record AlreadyPublished(String version) implements Refusal {}

        /** Some categories would have no deadline. */
        record LeavesGaps(List<DeadlineRules.Gap> gaps) implements Refusal {
            public LeavesGaps {
                gaps = List.copyOf(gaps);
            }
        }
    }
}
