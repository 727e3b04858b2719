package io.shangquan.demand.escalation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The chain of responsibility of one district (五级责任链). */
public record Chain(List<ChainPost> posts) {

    private static final int TOP = 1;

    public Chain {
        posts = posts.stream()
                .sorted(Comparator.comparingInt(ChainPost::rank)
                        .thenComparing(ChainPost::unit)
                        .thenComparing(ChainPost::post))
                .toList();
    }

    /**
     * Whom to tell, from a tier upwards: the first post at which somebody answers, after every post and tier that was passed over.
     *
     * @param day as of which vacancies, leave, deputies and stand-ins are looked at
     * @return the last step says who is told, unless nobody answers anywhere
     */
    public List<Step> tell(int from, LocalDate day) {
        List<Step> trail = new ArrayList<>();
        for (int tier = from; tier >= TOP; tier--) {
            int asked = tier;
            List<ChainPost> there =
                    posts.stream().filter(post -> post.tier() == asked).toList();
            if (there.isEmpty()) {
                trail.add(new Step(tier, null, null, Reason.NO_POST, Set.of()));
            }
            for (ChainPost post : there) {
                Step step = step(post, day);
                trail.add(step);
                if (step.told()) {
                    return trail;
                }
            }
        }
        return trail;
    }

    private static Step step(ChainPost post, LocalDate day) {
        Set<String> answering = post.answeringOn(day);
        if (!answering.isEmpty()) {
            return new Step(post.tier(), post.unit(), post.post(), null, answering);
        }
        Reason reason = post.isHeldOn(day) ? Reason.AWAY : Reason.VACANT;
        return new Step(post.tier(), post.unit(), post.post(), reason, Set.of());
    }

    /**
     * What was found at a post, or at a tier without one.
     *
     * @param passedOver why nobody there was told; null if somebody was
     * @param persons subjects of those who were told
     */
    public record Step(
            int tier,
            @Nullable String unit,
            @Nullable String post,
            @Nullable Reason passedOver,
            Set<String> persons) {

        public Step {
            persons = Set.copyOf(persons);
        }

        public boolean told() {
            return passedOver == null;
        }
    }

    /** Why nobody was told. */
    public enum Reason {
        /** 未设岗位: the chain has no post of this tier. */
        NO_POST,
        /** 空缺: nobody has the post. */
        VACANT,
        /** 离岗: those who have it are away, and nobody takes their place. */
        AWAY
    }
}
