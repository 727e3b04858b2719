package io.shangquan.organisation.chain.domain;

import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The five tiers of a district on a day.
 *
 * @param tiers from 1, the street's official, to 5, the units
 */
public record ResponsibilityChain(List<Tier> tiers) {

    private static final Comparator<Post> ORDER =
            Comparator.<Post>comparingInt(post -> post.definition().rank()).thenComparing(Post::key);

    public ResponsibilityChain {
        tiers = List.copyOf(tiers);
    }

    /**
     * Reads the chain.
     *
     * @param posts all of the district that have a tier
     * @param units the codes that are asked about; of the lowest tier only their posts answer, or all if none is named
     */
    public static ResponsibilityChain resolve(Collection<Post> posts, Set<String> units, LocalDate day) {
        return new ResponsibilityChain(IntStream.rangeClosed(1, PostDefinition.UNITS_TIER)
                .mapToObj(tier -> new Tier(
                        tier,
                        posts.stream()
                                .filter(post -> Objects.equals(post.definition().tier(), tier))
                                .filter(post -> tier < PostDefinition.UNITS_TIER
                                        || units.isEmpty()
                                        || units.contains(post.unit()))
                                .sorted(ORDER)
                                .map(post -> AnswerOfPost.of(post, day))
                                .toList()))
                .toList());
    }

    /** The lowest tier that somebody answers for: the first to turn to. */
    public Optional<Tier> firstToAnswer() {
        return tiers.reversed().stream().filter(Tier::isAnswered).findFirst();
    }

    /** One tier. */
    public record Tier(int number, List<AnswerOfPost> posts) {

        public Tier {
            posts = List.copyOf(posts);
        }

        /** Whether anybody answers. */
        public boolean isAnswered() {
            return posts.stream().anyMatch(answer -> !answer.people().isEmpty());
        }
    }
}
