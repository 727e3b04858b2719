package io.shangquan.organisation.chart.application;

import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.post.application.PostQueries.PostView;
import io.shangquan.organisation.post.domain.Appointment;
import io.shangquan.organisation.post.domain.Post;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.application.UnitTree;
import io.shangquan.organisation.unit.domain.UnitKind;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws up the chart of a day. */
public final class OrganisationChart {

    private final UnitQueries units;
    private final PostQueries posts;

    public OrganisationChart(UnitQueries units, PostQueries posts) {
        this.units = units;
        this.posts = posts;
    }

    /**
     * A line of the chart.
     *
     * @param depth below the top
     * @param posts of the unit
     */
    public record Line(int depth, String code, String nameZh, String nameEn, List<Seat> posts) {
        public Line {
            posts = List.copyOf(posts);
        }
    }

    /**
     * A post.
     *
     * @param people by whom it is held, in any standing
     */
    public record Seat(String name, List<String> people, int vacancies) {
        public Seat {
            people = List.copyOf(people);
        }
    }

    /** The lines of a day, each after the unit above it. */
    public List<Line> on(String district, LocalDate day) {
        Map<String, List<Post>> byUnit = allPosts(district).stream().collect(Collectors.groupingBy(Post::unit));
        return UnitTree.of(
                        units.all(district, day).stream()
                                .filter(unit -> unit.kind() != UnitKind.MEMBER)
                                .toList(),
                        day)
                .from(null)
                .stream()
                .map(node -> new Line(
                        node.depth(),
                        node.unit().code(),
                        node.name().nameZh(),
                        node.name().nameEn(),
                        byUnit.getOrDefault(node.unit().code(), List.of()).stream()
                                .map(post -> seat(post, day))
                                .toList()))
                .toList();
    }

    private static Seat seat(Post post, LocalDate day) {
        return new Seat(
                post.definition().name(),
                post.peopleOn(day).stream().map(Appointment::displayName).toList(),
                post.vacanciesOn(day));
    }

    private List<Post> allPosts(String district) {
        List<Post> all = new ArrayList<>();
        @Nullable String after = null;
        do {
            Page<PostView> page = posts.list(district, null, new PageRequest(PageRequest.MAX_LIMIT, after));
            page.items().forEach(view -> all.add(view.post()));
            after = page.next();
        } while (after != null);
        return all;
    }
}
