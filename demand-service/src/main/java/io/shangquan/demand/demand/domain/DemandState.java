package io.shangquan.demand.demand.domain;

import io.shangquan.demand.deadline.domain.ClockKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a demand.
 *
 * @param number that people quote, unique in its district
 * @param round 1, and one more for every reopening
 * @param contested whether a decline was contested: it may be once
 * @param assignment null until it is routed
 * @param firstContacted whether the lead unit has spoken to the submitter in this round
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
        @Nullable Resolution resolution,
        List<CallBack> callBacks,
        @Nullable Rating rating,
        @Nullable Ending ending) {

    public DemandState {
        callBacks = List.copyOf(callBacks);
    }

    static DemandState filed(DemandId id, String district, String number, Intake intake, DemandClock accept) {
        return new DemandState(
                id,
                district,
                number,
                intake,
                DemandStatus.SUBMITTED,
                1,
                false,
                null,
                Clocks.NONE.start(accept),
                false,
                null,
                List.of(),
                null,
                null);
    }

    /** The unit that leads; a demand that was routed has one. */
    String lead() {
        return answering().unit();
    }

    Assignment answering() {
        return Objects.requireNonNull(assignment, "it was routed");
    }

    Resolution outcome() {
        return Objects.requireNonNull(resolution, "it was resolved");
    }

    /** Whether a clock was met, or may still be. */
    boolean inTime(ClockKind kind) {
        return clocks.find(kind).filter(clock -> !clock.missed()).isPresent();
    }

    DemandState with(DemandStatus to) {
        return copy(to, contested, assignment, clocks, firstContacted, resolution, callBacks, rating, ending);
    }

    DemandState with(Clocks to) {
        return copy(status, contested, assignment, to, firstContacted, resolution, callBacks, rating, ending);
    }

    DemandState with(Assignment to) {
        return copy(status, contested, to, clocks, firstContacted, resolution, callBacks, rating, ending);
    }

    DemandState with(Resolution to) {
        return copy(status, contested, assignment, clocks, firstContacted, to, callBacks, rating, ending);
    }

    DemandState with(Rating to) {
        return copy(status, contested, assignment, clocks, firstContacted, resolution, callBacks, to, ending);
    }

    DemandState with(Ending to) {
        return copy(status, contested, assignment, clocks, firstContacted, resolution, callBacks, rating, to);
    }

    DemandState with(List<CallBack> to) {
        return copy(status, contested, assignment, clocks, firstContacted, resolution, to, rating, ending);
    }

    DemandState contacted() {
        return copy(status, contested, assignment, clocks, true, resolution, callBacks, rating, ending);
    }

    DemandState contestedOnce() {
        return copy(status, true, assignment, clocks, firstContacted, resolution, callBacks, rating, null);
    }

    DemandState nextRound() {
        return new DemandState(
                id,
                district,
                number,
                intake,
                DemandStatus.REOPENED,
                round + 1,
                contested,
                assignment,
                clocks,
                false,
                null,
                List.of(),
                rating,
                null);
    }

    private DemandState copy(
            DemandStatus newStatus,
            boolean newContested,
            @Nullable Assignment newAssignment,
            Clocks newClocks,
            boolean newFirstContacted,
            @Nullable Resolution newResolution,
            List<CallBack> newCallBacks,
            @Nullable Rating newRating,
            @Nullable Ending newEnding) {
        return new DemandState(
                id,
                district,
                number,
                intake,
                newStatus,
                round,
                newContested,
                newAssignment,
                newClocks,
                newFirstContacted,
                newResolution,
                newCallBacks,
                newRating,
                newEnding);
    }
}
