package io.shangquan.demand.whistle.messaging;

import io.shangquan.contracts.demand.WhistleCalled;
import io.shangquan.contracts.demand.WhistleDeadlineMissed;
import io.shangquan.contracts.demand.WhistleDeadlineWarned;
import io.shangquan.contracts.demand.WhistleEnded;
import io.shangquan.contracts.demand.WhistleProposed;
import io.shangquan.contracts.demand.WhistleRecorded;
import io.shangquan.contracts.demand.WhistleRefused;
import io.shangquan.contracts.demand.WhistleReportedIn;
import io.shangquan.contracts.demand.WhistleSignedIn;
import io.shangquan.contracts.demand.WhistleUnitAbsent;
import io.shangquan.contracts.demand.WhistleUnitFinished;
import io.shangquan.contracts.demand.WhistleUnitSucceeded;
import io.shangquan.demand.deadline.domain.DeadlineClock;
import io.shangquan.demand.whistle.domain.UnitPart;
import io.shangquan.demand.whistle.domain.Whistle;
import io.shangquan.demand.whistle.domain.WhistleEvent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Events of whistles as contract records. */
public final class WhistleMessages {

    private WhistleMessages() {}

    /** The contract record of an event. */
    public static Object of(WhistleEvent event, Whistle after) {
        String demand = after.demand();
        return switch (event) {
            case WhistleEvent.Proposed _ ->
                new WhistleProposed(demand, after.lead(), after.assisting(), after.meetAt());
            case WhistleEvent.Called called ->
                new WhistleCalled(demand, after.lead(), after.assisting(), after.meetAt(), called.reportInDueAt());
            case WhistleEvent.Refused refused ->
                new WhistleRefused(demand, refused.reason().name());
            case WhistleEvent.ReportedIn reported -> new WhistleReportedIn(demand, reported.unit(), reported.inTime());
            case WhistleEvent.SignedIn signed -> new WhistleSignedIn(demand, signed.unit(), signed.at());
            case WhistleEvent.UnitAbsent absent -> new WhistleUnitAbsent(demand, absent.unit(), after.meetAt());
            case WhistleEvent.DeadlineCame came -> deadline(demand, came);
            case WhistleEvent.UnitFinished finished ->
                new WhistleUnitFinished(
                        demand, finished.unit(), finished.result().name(), finished.inTime());
            case WhistleEvent.Recorded _ -> recorded(after);
            case WhistleEvent.UnitSucceeded(String unit, String formerUnit) ->
                new WhistleUnitSucceeded(demand, unit, formerUnit);
            case WhistleEvent.Ended _ -> new WhistleEnded(demand);
        };
    }

    private static Object deadline(String demand, WhistleEvent.DeadlineCame came) {
        DeadlineClock clock = came.clock();
        String unit = Objects.requireNonNull(clock.unit(), "every clock of a whistle is a unit's");
        return came.missed()
                ? new WhistleDeadlineMissed(demand, unit, clock.kind().name(), clock.dueAt())
                : new WhistleDeadlineWarned(demand, unit, clock.kind().name(), clock.dueAt());
    }

    private static WhistleRecorded recorded(Whistle whistle) {
        Map<Boolean, List<String>> byPresence = whistle.units().all().stream()
                .collect(Collectors.partitioningBy(
                        part -> part.signIn() != null, Collectors.mapping(UnitPart::unit, Collectors.toList())));
        return new WhistleRecorded(
                whistle.demand(), byPresence.getOrDefault(true, List.of()), byPresence.getOrDefault(false, List.of()));
    }
}
