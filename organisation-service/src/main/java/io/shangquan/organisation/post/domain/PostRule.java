package io.shangquan.organisation.post.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person may not hold beside a post, or must hold to have it. Rules are a city's data. They name posts by their role, or one post by
 * unit and name, as in {@code committee/supervisor}.
 *
 * @param name by which a refusal names it
 * @param kind what it asks
 * @param role of the post that is asked for, or the post
 * @param others roles of the person's other posts in the district, or the posts
 */
public record PostRule(String name, Kind kind, String role, Set<String> others) {

    public PostRule {
        others = Set.copyOf(others);
    }

    /** Kinds of rules. */
    public enum Kind {
        /** None of the others may be held at the same time; it holds in both directions. */
        EXCLUDES,
        /** One of the others must be held on the first day. */
        NEEDS
    }

    /**
     * The refusal of the first rule that a new appointment breaks.
     *
     * @param held the posts that the person is in during that time
     */
    public static Optional<PostRefusal> firstBroken(
            List<PostRule> rules, PostDefinition asked, Collection<PostDefinition> held) {
        return rules.stream()
                .flatMap(rule -> rule.brokenBy(asked, held).stream())
                .findFirst();
    }

    private Optional<PostRefusal> brokenBy(PostDefinition asked, Collection<PostDefinition> held) {
        return switch (kind) {
            case EXCLUDES ->
                held.stream()
                        .flatMap(other -> excludedBy(asked, other).stream())
                        .findFirst()
                        .map(other -> new PostRefusal.Incompatible(name, other));
            case NEEDS ->
                isMeant(role, asked) && held.stream().noneMatch(this::isOneOfTheOthers)
                        ? Optional.of(new PostRefusal.Incompatible(name, String.join(", ", others)))
                        : Optional.empty();
        };
    }

    /** The word of the rule that means the other post, if the two exclude each other. */
    private Optional<String> excludedBy(PostDefinition asked, PostDefinition other) {
        if (isOneOfTheOthers(asked) && isMeant(role, other)) {
            return Optional.of(role);
        }
        return isMeant(role, asked)
                ? others.stream().filter(word -> isMeant(word, other)).findFirst()
                : Optional.empty();
    }

    private boolean isOneOfTheOthers(PostDefinition post) {
        return others.stream().anyMatch(word -> isMeant(word, post));
    }

    private static boolean isMeant(String word, PostDefinition post) {
        return word.equals(post.role()) || word.equals(post.key());
    }
}
