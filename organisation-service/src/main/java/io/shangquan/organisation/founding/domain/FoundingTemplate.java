package io.shangquan.organisation.founding.domain;

import io.shangquan.organisation.district.domain.CommitteeModel;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.organisation.post.domain.PostRule;
import io.shangquan.organisation.post.domain.PostScope;
import io.shangquan.organisation.unit.domain.UnitKind;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the founding of a district lays out.
 *
 * @param version as in {@code 2026-1}
 * @param timeZone IANA name of the city's time zone
 * @param calendar code of the city's working calendar
 * @param units in an order in which each comes after the one above it
 * @param posts of those units, and of units of a kind whenever one is created
 * @param rules about which posts go together
 * @param subjects which unit answers for which categories of demands
 */
public record FoundingTemplate(
        String version,
        String timeZone,
        String calendar,
        List<UnitPlan> units,
        List<PostPlan> posts,
        List<PostRule> rules,
        List<Subject> subjects) {

    public FoundingTemplate {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
        rules = List.copyOf(rules);
        subjects = List.copyOf(subjects);
    }

    /** The units of a district with a model. */
    public List<UnitPlan> unitsFor(CommitteeModel model) {
        return units.stream().filter(unit -> unit.models().contains(model)).toList();
    }

    /** The posts of a unit. */
    public List<PostDefinition> postsOf(UnitKind kind, String code) {
        return posts.stream()
                .filter(post -> post.unit() == null ? kind == post.kind() : code.equals(post.unit()))
                .map(post -> post.in(code))
                .toList();
    }

    /** The unit that answers for a category of demands: that of the category itself, or of the nearest one above it. */
    public Optional<String> unitFor(String category) {
        return subjects.stream()
                .filter(subject -> category.equals(subject.category()) || category.startsWith(subject.category() + '.'))
                .max(Comparator.comparingInt(subject -> subject.category().length()))
                .map(Subject::unit);
    }

    /**
     * A unit to be laid out.
     *
     * @param parent code of the unit above, null for the topmost
     * @param models in which districts
     */
    public record UnitPlan(
            UnitKind kind,
            String code,
            @Nullable String parent,
            String nameZh,
            String nameEn,
            Set<CommitteeModel> models) {
        public UnitPlan {
            models = Set.copyOf(models);
        }
    }

    /**
     * A post to be laid out: of one unit, or of every unit of a kind.
     *
     * @param name within its unit; the role's name if null
     * @param role that it grants
     * @param seats how many people can hold it at a time
     * @param tier in the chain of responsibility, null outside of it
     * @param rank within its tier and unit, the lowest is asked first; null is 0
     */
    public record PostPlan(
            @Nullable String unit,
            @Nullable UnitKind kind,
            @Nullable String name,
            String role,
            PostScope scope,
            int seats,
            @Nullable Integer tier,
            @Nullable Integer rank) {

        private PostDefinition in(String code) {
            return new PostDefinition(
                    code,
                    Objects.requireNonNullElse(name, role),
                    role,
                    scope,
                    seats,
                    tier,
                    Objects.requireNonNullElse(rank, 0));
        }
    }

    /**
     * What a unit answers for.
     *
     * @param category of demands, with all below it
     * @param unit code
     */
    public record Subject(String category, String unit) {}
}
