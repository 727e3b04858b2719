package io.shangquan.demand.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.deadline.domain.DeadlineRules.HandOver;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.test.Given;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status, every move, every party. The table is written down once more here, from the description of the domain. */
class MoveTableTest {

    private static final Instant LATER = Given.MONDAY.plusSeconds(60);

    /** from, move, who, to. */
    private static final String TABLE = """
            SUBMITTED   ROUTE            OFFICE     ROUTED
            REOPENED    ROUTE            OFFICE     ROUTED
            SUBMITTED   DECLINE          OFFICE     DECLINED
            DECLINED    CONTEST          SUBMITTER  SUBMITTED
            ROUTED      TAKE_UP          LEAD_UNIT  IN_PROGRESS
            ROUTED      CHANGE_UNIT      OFFICE     ROUTED
            IN_PROGRESS CHANGE_UNIT      OFFICE     ROUTED
            ROUTED      FIRST_CONTACT    LEAD_UNIT  ROUTED
            IN_PROGRESS FIRST_CONTACT    LEAD_UNIT  IN_PROGRESS
            DISPUTED    FIRST_CONTACT    LEAD_UNIT  DISPUTED
            ROUTED      RETURN_ORDER     LEAD_UNIT  DISPUTED
            IN_PROGRESS RETURN_ORDER     LEAD_UNIT  DISPUTED
            DISPUTED    UPHOLD_RETURN    OFFICE     ROUTED
            DISPUTED    REJECT_RETURN    OFFICE     ROUTED
            IN_PROGRESS REQUEST_HOLD     LEAD_UNIT  IN_PROGRESS
            IN_PROGRESS APPROVE_HOLD     OFFICE     ON_HOLD
            IN_PROGRESS REFUSE_HOLD      OFFICE     IN_PROGRESS
            ON_HOLD     RESUME           LEAD_UNIT  IN_PROGRESS
            ON_HOLD     RESUME           OFFICE     IN_PROGRESS
            ON_HOLD     RESUME           TIMER      IN_PROGRESS
            IN_PROGRESS RESOLVE          LEAD_UNIT  RESOLVED
            RESOLVED    CALL_BACK        OFFICE     CLOSED
            RESOLVED    RATE             SUBMITTER  CLOSED
            MERGED      RATE             SUBMITTER  MERGED
            RESOLVED    CLOSE_UNANSWERED TIMER      CLOSED
            RESOLVED    REOPEN           SUBMITTER  REOPENED
            RESOLVED    REOPEN           OFFICE     REOPENED
            CLOSED      REOPEN           SUBMITTER  REOPENED
            CLOSED      REOPEN           OFFICE     REOPENED
            SUBMITTED   WITHDRAW         SUBMITTER  WITHDRAWN
            ROUTED      WITHDRAW         SUBMITTER  WITHDRAWN
            IN_PROGRESS WITHDRAW         SUBMITTER  WITHDRAWN
            ON_HOLD     WITHDRAW         SUBMITTER  WITHDRAWN
            DISPUTED    WITHDRAW         SUBMITTER  WITHDRAWN
            REOPENED    WITHDRAW         SUBMITTER  WITHDRAWN
            SUBMITTED   RECLASSIFY       OFFICE     SUBMITTED
            ROUTED      RECLASSIFY       OFFICE     ROUTED
            IN_PROGRESS RECLASSIFY       OFFICE     IN_PROGRESS
            DISPUTED    RECLASSIFY       OFFICE     DISPUTED
            REOPENED    RECLASSIFY       OFFICE     REOPENED
            IN_PROGRESS HAND_OVER        LEAD_UNIT  IN_PROGRESS
            IN_PROGRESS HAND_OVER        OFFICE     IN_PROGRESS
            ON_HOLD     HAND_OVER        LEAD_UNIT  ON_HOLD
            ON_HOLD     HAND_OVER        OFFICE     ON_HOLD
            SUBMITTED   ABSORB           OFFICE     SUBMITTED
            SUBMITTED   MERGE            OFFICE     MERGED
            ROUTED      ABSORB           OFFICE     ROUTED
            ROUTED      MERGE            OFFICE     MERGED
            IN_PROGRESS ABSORB           OFFICE     IN_PROGRESS
            IN_PROGRESS MERGE            OFFICE     MERGED
            ON_HOLD     ABSORB           OFFICE     ON_HOLD
            ON_HOLD     MERGE            OFFICE     MERGED
            DISPUTED    ABSORB           OFFICE     DISPUTED
            DISPUTED    MERGE            OFFICE     MERGED
            REOPENED    ABSORB           OFFICE     REOPENED
            REOPENED    MERGE            OFFICE     MERGED
            SUBMITTED   RELEASE          OFFICE     SUBMITTED
            ROUTED      RELEASE          OFFICE     ROUTED
            IN_PROGRESS RELEASE          OFFICE     IN_PROGRESS
            ON_HOLD     RELEASE          OFFICE     ON_HOLD
            DISPUTED    RELEASE          OFFICE     DISPUTED
            RESOLVED    RELEASE          OFFICE     RESOLVED
            CLOSED      RELEASE          OFFICE     CLOSED
            REOPENED    RELEASE          OFFICE     REOPENED
            ROUTED      BEGIN_PLAN       LEAD_UNIT  ROUTED
            ROUTED      BEGIN_PLAN       OFFICE     ROUTED
            IN_PROGRESS BEGIN_PLAN       LEAD_UNIT  IN_PROGRESS
            IN_PROGRESS BEGIN_PLAN       OFFICE     IN_PROGRESS
            ON_HOLD     BEGIN_PLAN       LEAD_UNIT  ON_HOLD
            ON_HOLD     BEGIN_PLAN       OFFICE     ON_HOLD
            MERGED      UNMERGE          OFFICE     ROUTED
            ROUTED      SUCCEED_UNIT     TIMER      ROUTED
            IN_PROGRESS SUCCEED_UNIT     TIMER      IN_PROGRESS
            ON_HOLD     SUCCEED_UNIT     TIMER      ON_HOLD
            DISPUTED    SUCCEED_UNIT     TIMER      DISPUTED
            """;

    @ParameterizedTest(name = "{0}: {1} by {2} leads to {3}")
    @MethodSource("legalMoves")
    void a_legal_move_leads_where_the_table_says(DemandStatus from, Move move, Party party, DemandStatus to) {
        DemandDecision decision = make(move, Given.demand(from), Given.actor(party));

        assertThat(Given.done(decision).state().status()).isEqualTo(to);
        assertThat(((DemandDecision.Accepted) decision).events()).isNotEmpty();
        assertThat(move.leadsTo(to)).isTrue();
    }

    @ParameterizedTest(name = "{0}: no {1} by {2}")
    @MethodSource("illegalMoves")
    void anything_else_is_refused_and_says_why(DemandStatus from, Move move, Party party) {
        DemandDecision decision = make(move, Given.demand(from), Given.actor(party));

        assertThat(decision).isInstanceOfSatisfying(DemandDecision.Refused.class, refused -> {
            switch (refused.refusal()) {
                case DemandRefusal.IllegalMove illegal ->
                    assertThat(illegal.legal()).isEqualTo(from.legal()).doesNotContain(move);
                case DemandRefusal.NotTheirMove theirs ->
                    assertThat(theirs.move()).isEqualTo(move);
                case DemandRefusal other -> throw new AssertionError(other);
            }
        });
    }

    @Test
    void nobody_may_do_what_another_party_may() {
        for (DemandStatus status : DemandStatus.values()) {
            assertThat(Given.demand(status).movesOf(Given.STRANGER)).isEmpty();
        }
        assertThat(Given.demand(DemandStatus.RESOLVED).movesOf(Given.MERCHANT))
                .containsExactlyInAnyOrder(Move.RATE, Move.REOPEN);
    }

    private static Stream<Arguments> legalMoves() {
        return TABLE.lines().map(line -> {
            String[] row = line.trim().split(" +", -1);
            return Arguments.of(
                    DemandStatus.valueOf(row[0]),
                    Move.valueOf(row[1]),
                    Party.valueOf(row[2]),
                    DemandStatus.valueOf(row[3]));
        });
    }

    private static Stream<Arguments> illegalMoves() {
        Map<DemandStatus, Map<Move, Set<Party>>> legal = new EnumMap<>(DemandStatus.class);
        legalMoves()
                .map(Arguments::get)
                .forEach(row -> legal.computeIfAbsent((DemandStatus) row[0], status -> new EnumMap<>(Move.class))
                        .computeIfAbsent((Move) row[1], move -> EnumSet.noneOf(Party.class))
                        .add((Party) row[2]));
        return Stream.of(DemandStatus.values())
                .flatMap(status -> Stream.of(Move.values())
                        .filter(move -> move != Move.CLOSE_UNANSWERED)
                        .flatMap(move -> Stream.of(Party.values())
                                .filter(party -> !legal.getOrDefault(status, Map.of())
                                        .getOrDefault(move, Set.of())
                                        .contains(party))
                                .map(party -> Arguments.of(status, move, party))));
    }

    private static DemandDecision make(Move move, Demand demand, Actor actor) {
        return switch (move) {
            case ROUTE -> demand.route(actor, Routing.direct("safety"), Given.TIMETABLE, LATER);
            case CHANGE_UNIT -> demand.changeUnit(actor, Routing.direct("culture"), LATER);
            case DECLINE -> demand.decline(actor, Ending.Reason.NOT_OURS, "elsewhere", LATER);
            case CONTEST -> demand.contest(actor, Given.TIMETABLE, LATER);
            case TAKE_UP -> demand.takeUp(actor, HandOver.RUNS_ON, Given.TIMETABLE, LATER);
            case RETURN_ORDER ->
                demand.returnOrder(actor, ReturnOrder.Reason.NOT_OUR_DUTY, "not ours", Given.RETURN_TERMS, LATER);
            case UPHOLD_RETURN -> demand.upholdReturn(actor, Routing.direct("culture"), LATER);
            case REJECT_RETURN -> demand.rejectReturn(actor, LATER);
            case REQUEST_HOLD -> demand.requestHold(actor, Given.HOLD, LATER);
            case APPROVE_HOLD -> asked(demand).approveHold(actor, Given.TIMETABLE, LATER);
            case REFUSE_HOLD -> asked(demand).refuseHold(actor, LATER);
            case RESUME -> demand.resume(actor, Given.TIMETABLE, LATER);
            case FIRST_CONTACT -> demand.recordFirstContact(actor, LATER, LATER);
            case RESOLVE -> demand.resolve(actor, Resolution.Outcome.SOLVED, "done", LATER);
            case CALL_BACK ->
                demand.callBack(
                        actor, CallBack.answered(true, true, null, LATER), Given.FOLLOW_UP, Given.TIMETABLE, LATER);
            case RATE ->
                demand.rate(
                        actor,
                        new Rating(true, true, null, false, LATER),
                        new Rating.Target(true, "safety"),
                        Given.TIMETABLE,
                        LATER);
            case RECLASSIFY ->
                demand.reclassify(
                        actor, demand.state().intake().under("safety.fire", Urgency.EMERGENCY), Given.TIMETABLE, LATER);
            case HAND_OVER -> demand.handOver(actor, "officer", "colleague", LATER);
            case SUCCEED_UNIT -> demand.succeedUnit(actor, "safety", "culture", LATER);
            case BEGIN_PLAN -> demand.beginPlan(actor, "plan", LATER);
            case ABSORB -> demand.absorb(actor, Given.OTHER, LATER);
            case MERGE -> demand.mergeInto(actor, Given.OTHER, LATER);
            case RELEASE -> absorbing(demand).release(actor, Given.OTHER, LATER);
            case UNMERGE -> demand.unmerge(actor, Given.OTHER, LATER);
            case CLOSE_UNANSWERED -> unanswered(demand);
            case REOPEN -> demand.reopen(actor, Given.FOLLOW_UP, Given.TIMETABLE, LATER);
            case WITHDRAW -> demand.withdraw(actor, LATER);
        };
    }

    /** The demand with another merged into it, wherever it stands. */
    private static Demand absorbing(Demand demand) {
        Merging merging = Merging.NONE.with(new Merging.Absorption(Given.OTHER, Merging.Stage.ABSORBED));
        return new Demand(demand.state().draft().merging(merging).done());
    }

    /** The demand with a pause asked for, where one can be. */
    private static Demand asked(Demand demand) {
        return demand.state().status() == DemandStatus.IN_PROGRESS
                ? Given.done(demand.requestHold(Given.OFFICER, Given.HOLD, LATER))
                : demand;
    }

    private static DemandDecision unanswered(Demand demand) {
        Demand called = demand;
        for (int call = 0; call < Given.FOLLOW_UP.callBacks(); call++) {
            called = Given.done(called.callBack(
                    Given.OFFICE, CallBack.unanswered(null, LATER), Given.FOLLOW_UP, Given.TIMETABLE, LATER));
        }
        Instant over = Given.MONDAY.plus(Given.FOLLOW_UP.answerWithin());
        assertThat(called.nextDueAt(Given.FOLLOW_UP)).contains(over);
        assertThat(called.fireClocks(Given.FOLLOW_UP, over.minusMillis(1))).isEmpty();
        return called.fireClocks(Given.FOLLOW_UP, over).orElseThrow();
    }
}
