package io.shangquan.organisation.post.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person may not hold beside a post, or must hold to have it. Rules are a city's data.
 *
 * @param name by which a refusal names it
 * @param kind what it asks
 * @param role of the post that is asked for
 * @param others roles of the person's other posts in the district
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
     * @param role of the post
     * @param held roles of the posts that the person is in during that time, or on its first day
     */
    public static Optional<PostRefusal> firstBroken(List<PostRule> rules, String role, Collection<String> held) {
        return rules.stream()
                .flatMap(rule -> rule.brokenBy(role, held).stream())
                .findFirst();
    }

    private Optional<PostRefusal> brokenBy(String asked, Collection<String> held) {
        return switch (kind) {
            case EXCLUDES ->
                held.stream()
                        .filter(other -> (asked.equals(role) && others.contains(other))
                                || (others.contains(asked) && other.equals(role)))
                        .findFirst()
                        .map(other -> new PostRefusal.Incompatible(name, other));
            case NEEDS ->
                asked.equals(role) && held.stream().noneMatch(others::contains)
                        ? Optional.of(new PostRefusal.Incompatible(name, String.join(", ", others)))
                        : Optional.empty();
        };
    }
}
