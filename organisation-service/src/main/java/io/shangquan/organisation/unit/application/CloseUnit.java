package io.shangquan.organisation.unit.application;

import io.shangquan.organisation.post.application.PostQueries;
import io.shangquan.organisation.unit.domain.OpenDemands;
import io.shangquan.organisation.unit.domain.Unit;
import io.shangquan.organisation.unit.domain.UnitDecision;
import io.shangquan.organisation.unit.domain.UnitRefusal;
import io.shangquan.organisation.unit.domain.Units;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ends a unit, and says where its people, the units below it and the demands that it leads go; with a successor that is a merger. */
public final class CloseUnit {

    private final Units units;
    private final PostQueries posts;
    private final OpenDemands demands;

    public CloseUnit(Units units, PostQueries posts, OpenDemands demands) {
        this.units = units;
        this.posts = posts;
        this.demands = demands;
    }

    /**
     * Closes it on a day.
     *
     * @param successor code of the unit that takes over, null if nothing is left to take over
     */
    public UnitDecision handle(String district, String id, LocalDate lastDay, @Nullable String successor) {
        return units.change(
                district,
                id,
                unit -> refusal(unit, lastDay, successor)
                        .<UnitDecision>map(UnitDecision.Refused::new)
                        .orElseGet(() -> unit.close(lastDay, successor)));
    }

    /** What stands against closing a unit on a day. */
    Optional<UnitRefusal> refusal(Unit unit, LocalDate lastDay, @Nullable String successor) {
        if (successor != null) {
            return units.byCode(unit.district(), successor)
                    .filter(next -> !successor.equals(unit.code()) && next.existsOn(lastDay.plusDays(1)))
                    .map(next -> postThatIsMissing(unit, lastDay, next).or(() -> workFor(unit, next)))
                    .orElseGet(() -> Optional.of(new UnitRefusal.NoSuchUnit(successor)));
        }
        if (posts.isAnybodyAppointedAfter(unit.district(), unit.code(), lastDay)) {
            return Optional.of(new UnitRefusal.HasPeople(unit.code()));
        }
        boolean hasUnits = units.under(unit.district(), unit.code()).stream()
                .filter(below -> !below.neverWas())
                .anyMatch(below -> below.lastDay() == null || below.lastDay().isAfter(lastDay));
        return hasUnits ? Optional.of(new UnitRefusal.HasUnits(unit.code())) : work(unit);
    }

    private Optional<UnitRefusal> workFor(Unit unit, Unit next) {
        return next.kind().leadsDemands() ? Optional.empty() : work(unit);
    }

    private Optional<UnitRefusal> work(Unit unit) {
        long led = demands.ledBy(unit.district(), unit.code());
        return led == 0 ? Optional.empty() : Optional.of(new UnitRefusal.HasWork(unit.code(), led));
    }

    /**
     * People go to the post of the same name, and would be lost without one. A unit of the same kind that has no posts at all has just been
     * made: they are laid out when its event arrives.
     */
    private Optional<UnitRefusal> postThatIsMissing(Unit unit, LocalDate lastDay, Unit next) {
        Set<String> there = posts.ofUnit(unit.district(), next.code()).stream()
                .map(post -> post.definition().name())
                .collect(Collectors.toSet());
        if (there.isEmpty() && next.kind() == unit.kind()) {
            return Optional.empty();
        }
        return posts.ofUnit(unit.district(), unit.code()).stream()
                .filter(post -> post.isHeldAfter(lastDay))
                .map(post -> post.definition().name())
                .filter(name -> !there.contains(name))
                .findFirst()
                .map(name -> new UnitRefusal.NoPostThere(next.code(), name));
    }
}
