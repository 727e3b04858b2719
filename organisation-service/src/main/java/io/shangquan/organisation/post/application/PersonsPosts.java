package io.shangquan.organisation.post.application;

import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.PostRefusal;
import io.shangquan.organisation.post.domain.PostRule;
import io.shangquan.organisation.post.domain.Posts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which posts of one person go together, by the rules of the city. */
public final class PersonsPosts {

    private final Posts posts;
    private final List<PostRule> rules;

    public PersonsPosts(Posts posts, List<PostRule> rules) {
        this.posts = posts;
        this.rules = List.copyOf(rules);
    }

    /**
     * What stands against a post beside all that the person is in during that time.
     *
     * @param to the last day, null while it is open
     */
    public Optional<PostRefusal> refusal(
            String district, PostDefinition asked, String person, LocalDate from, @Nullable LocalDate to) {
        List<PostDefinition> held = posts.having(district, person).stream()
                .filter(post -> !post.key().equals(asked.key()))
                .filter(post -> post.appointments().stream()
                        .filter(other -> other.person().equals(person))
                        .anyMatch(other -> other.overlaps(from, to)))
                .map(Post::definition)
                .toList();
        return PostRule.firstBroken(rules, asked, held);
    }
}
