package io.shangquan.demand.doorservice.domain;

import io.shangquan.demand.doorservice.domain.DoorDecision.Accepted;
import io.shangquan.demand.doorservice.domain.DoorDecision.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A visit to whoever filed a demand.
 *
 * @param demand for which it is; a demand has one
 * @param unit code of the lead unit
 * @param submitter subject of who filed it, null if the office did for somebody
 * @param enterprise credit code of the enterprise for which it was filed, null if for none
 * @param slots the times that are offered, in order
 * @param team subjects of who comes
 * @param agreed the time that was chosen
 * @param visit that the team was there
 */
public record DoorService(
        String demand,
        String district,
        String unit,
        @Nullable String submitter,
        @Nullable String enterprise,
        DoorStatus status,
        List<Slot> slots,
        List<String> team,
        @Nullable Slot agreed,
        @Nullable Visit visit) {

    public DoorService {
        slots = List.copyOf(slots);
        team = List.copyOf(team);
    }

    /** Offers times for a first visit. */
    public static DoorDecision offer(
            String demand,
            String district,
            String unit,
            @Nullable String submitter,
            @Nullable String enterprise,
            List<Slot> slots,
            List<String> team,
            Instant now) {
        DoorService none = new DoorService(
                demand, district, unit, submitter, enterprise, DoorStatus.DECLINED, List.of(), List.of(), null, null);
        return none.offered(slots, team, now);
    }

    /** Offers other times. */
    public DoorDecision offer(DoorActor actor, List<Slot> other, List<String> coming, Instant now) {
        return attempt(DoorMove.OFFER, actor, () -> offered(other, coming, now));
    }

    /** Chooses one of the times. */
    public DoorDecision choose(DoorActor actor, Slot slot, Instant now) {
        return attempt(
                DoorMove.CHOOSE,
                actor,
                () -> slots.contains(slot) && slot.from().isAfter(now)
                        ? new Accepted(with(DoorStatus.AGREED, slot, null), List.of(new DoorEvent.Agreed(slot)))
                        : new Refused(new DoorRefusal.NotOffered()));
    }

    /** None of the times suits. */
    public DoorDecision decline(DoorActor actor) {
        return attempt(
                DoorMove.DECLINE,
                actor,
                () -> new Accepted(with(DoorStatus.DECLINED, null, null), List.of(new DoorEvent.Declined())));
    }

    /** The team was there, not before the agreed time. */
    public DoorDecision visit(DoorActor actor, Visit was) {
        return attempt(DoorMove.VISIT, actor, () -> {
            Slot slot = Objects.requireNonNull(agreed, "a time was agreed");
            return was.at().isBefore(slot.from())
                    ? new Refused(new DoorRefusal.NotBegun(slot.from()))
                    : new Accepted(with(DoorStatus.VISITED, slot, was), List.of(new DoorEvent.Visited(was)));
        });
    }

    private DoorDecision offered(List<Slot> other, List<String> coming, Instant now) {
        boolean toCome =
                !other.isEmpty() && other.stream().allMatch(slot -> slot.from().isAfter(now));
        return toCome
                ? new Accepted(
                        new DoorService(
                                demand,
                                district,
                                unit,
                                submitter,
                                enterprise,
                                DoorStatus.OFFERED,
                                other,
                                coming,
                                null,
                                null),
                        List.of(new DoorEvent.Offered()))
                : new Refused(new DoorRefusal.NoTimeToCome());
    }

    private DoorDecision attempt(DoorMove move, DoorActor actor, Supplier<DoorDecision> verb) {
        if (!move.isOpenTo(actor)) {
            return new Refused(new DoorRefusal.NotTheirMove(move));
        }
        if (!move.isLegalFrom(status)) {
            return new Refused(new DoorRefusal.IllegalMove(move, status, status.legal()));
        }
        return verb.get();
    }

    private DoorService with(DoorStatus to, @Nullable Slot slot, @Nullable Visit was) {
        return new DoorService(demand, district, unit, submitter, enterprise, to, slots, team, slot, was);
    }

    /**
     * That the team was there.
     *
     * @param signedBy name of who signed for the merchant, null if nobody did
     */
    public record Visit(
            Outcome outcome, String text, @Nullable String signedBy, Instant at) {}

    /** What came of a visit. */
    public enum Outcome {
        /** 现场解决. */
        SOLVED_ON_SITE,
        /** 后续跟进. */
        TO_BE_CONTINUED,
        /** 无人在场. */
        NOBODY_THERE
    }
}
