package io.shangquan.organisation.founding.application;

import io.shangquan.organisation.district.domain.District;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.founding.domain.FoundingTemplate.UnitPlan;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.unit.application.UnitQueries;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Compares a district with the template in force. What a district has beside the template is its own affair. */
public final class TemplateDifference {

    private final FoundingTemplate template;
    private final Units units;
    private final UnitQueries queries;
    private final Posts posts;

    public TemplateDifference(FoundingTemplate template, Units units, UnitQueries queries, Posts posts) {
        this.template = template;
        this.units = units;
        this.queries = queries;
        this.posts = posts;
    }

    /**
     * What a district lacks.
     *
     * @param from the version that it was founded from, or took over last
     * @param to the version in force
     */
    public record Difference(String from, String to, List<UnitPlan> units, List<PostDefinition> posts) {
        public Difference {
            units = List.copyOf(units);
            posts = List.copyOf(posts);
        }
    }

    /** What a district lacks on a day; a unit that was closed there is not missed. */
    public Difference of(District district, LocalDate day) {
        List<UnitPlan> missing = template.unitsFor(district.committeeModel()).stream()
                .filter(plan -> units.byCode(district.id(), plan.code()).isEmpty())
                .toList();
        List<PostDefinition> lacking = new ArrayList<>();
        missing.forEach(plan -> lacking.addAll(template.postsOf(plan.kind(), plan.code())));
        for (Unit unit : queries.all(district.id(), day)) {
            template.postsOf(unit.kind(), unit.code()).stream()
                    .filter(post -> posts.find(district.id(), post.key()).isEmpty())
                    .forEach(lacking::add);
        }
        return new Difference(district.template(), template.version(), missing, lacking);
    }
}
