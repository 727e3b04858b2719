package io.shangquan.organisation.founding.domain;

import io.shangquan.organisation.district.domain.CommitteeModel;
import io.shangquan.organisation.post.domain.PostScope;
import io.shangquan.organisation.unit.domain.UnitKind;
import java.util.List;
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
 */
public record FoundingTemplate(
        String version, String timeZone, String calendar, List<UnitPlan> units, List<PostPlan> posts) {

    public FoundingTemplate {
        units = List.copyOf(units);
        posts = List.copyOf(posts);
    }

    /** The units of a district with a model. */
    public List<UnitPlan> unitsFor(CommitteeModel model) {
        return units.stream().filter(unit -> unit.models().contains(model)).toList();
    }

    /** The posts of a unit. */
    public List<PostPlan> postsOf(UnitKind kind, String code) {
        return posts.stream()
                .filter(post -> post.unit() == null ? kind == post.kind() : code.equals(post.unit()))
                .toList();
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
     * @param role that it grants
     * @param seats how many people can hold it at a time
     */
    public record PostPlan(@Nullable String unit, @Nullable UnitKind kind, String role, PostScope scope, int seats) {}
}
