package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Clocks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a demand.
 *
 * @param number that people quote, unique in its district
 * @param round 1, and one more for every reopening
 * @param contested whether a decline was contested: it may be once
 * @param assignment null until it is routed
 * @param firstContacted whether the lead unit has spoken to the submitter in this round
 * @param returned the newest return order; its round says how many there were
 * @param hold the pause that is asked for or under way
 * @param merging what it has to do with others
 * @param planning what it has to do with a solution plan
 * @param resolution of this round; null until then
 * @param callBacks of this round
 * @param ending null while somebody works on it
 */
public record DemandState(
        DemandId id,
        String district,
        String number,
        Intake intake,
        DemandStatus status,
        int round,
        boolean contested,
        @Nullable Assignment assignment,
        Clocks clocks,
        boolean firstContacted,
        @Nullable ReturnOrder returned,
        @Nullable Hold hold,
        Merging merging,
        Planning planning,
        @Nullable Resolution resolution,
        List<CallBack> callBacks,
        @Nullable Rating rating,
        @Nullable Ending ending) {

    public DemandState {
        callBacks = List.copyOf(callBacks);
    }

    /** The unit that leads; a demand that was routed has one. */
    String lead() {
        return answering().unit();
    }

    Assignment answering() {
        return Objects.requireNonNull(assignment, "it was routed");
    }

    /** How this round ended. @throws NullPointerException unless it was resolved */
    public Resolution outcome() {
        return Objects.requireNonNull(resolution, "it was resolved");
    }

    /** Whether the submitter is content, as they said when they were called in this round, or else as they rated it; empty if they have not said. */
    public Optional<Boolean> satisfied() {
        Optional<Boolean> called = callBacks.stream()
                .filter(CallBack::reached)
                .map(CallBack::satisfied)
                .filter(Objects::nonNull)
                .reduce((_, newer) -> newer);
        return called.or(() -> Optional.ofNullable(rating).map(Rating::satisfied));
    }

    ReturnOrder dispute() {
        return Objects.requireNonNull(returned, "it was returned");
    }

    Instant dueAt(ClockKind kind) {
        return clocks.find(kind).orElseThrow().dueAt();
    }

    /** Whether somebody who acts in these capacities may make a move, where it stands. */
    boolean isOpenTo(Move move, Set<Party> capacities) {
        return move.isOpenTo(capacities)
                && (status != DemandStatus.DISPUTED
                        || !move.decidesReturn()
                        || capacities.contains(dispute().decider()));
    }

    /** Whether a move that starts from here would lead anywhere. */
    boolean makesSense(Move move) {
        return switch (move) {
            case RELEASE -> !merging.absorbed().isEmpty();
            case APPROVE_HOLD, REFUSE_HOLD -> hold != null;
            case REQUEST_HOLD -> hold == null;
            case FIRST_CONTACT -> !firstContacted;
            case BEGIN_PLAN -> planning.plan() == null;
            case CONTEST -> !contested;
            default -> true;
        };
    }

    /** The same demand, to be changed. */
    DemandDraft draft() {
        return new DemandDraft(this);
    }
}
