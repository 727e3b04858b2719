package io.shangquan.demand.recurrence.messaging;

import io.shangquan.contracts.demand.RecurrenceDismissed;
import io.shangquan.contracts.demand.RecurrenceLapsed;
import io.shangquan.contracts.demand.RecurrenceProposed;
import io.shangquan.contracts.demand.RecurrenceRecounted;
import io.shangquan.contracts.demand.RecurrenceTakenUp;
import io.shangquan.demand.recurrence.domain.Extent;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceEvent;

/** Events of recurrences as contract records; the words of demands and topics stay here. */
public final class RecurrenceMessages {

    private RecurrenceMessages() {}

    /** The contract record of an event. */
    public static Object of(RecurrenceEvent event, Recurrence after) {
        String site = after.site();
        Extent extent = after.extent();
        return switch (event) {
            case RecurrenceEvent.Proposed proposed ->
                new RecurrenceProposed(
                        site,
                        extent.category(),
                        extent.demands(),
                        extent.enterprises(),
                        extent.firstAt(),
                        extent.lastAt(),
                        proposed.again());
            case RecurrenceEvent.Recounted _ ->
                new RecurrenceRecounted(
                        site, extent.category(), extent.demands(), extent.enterprises(), extent.lastAt());
            case RecurrenceEvent.Lapsed _ -> new RecurrenceLapsed(site, extent.category());
            case RecurrenceEvent.TakenUp taken ->
                new RecurrenceTakenUp(
                        site,
                        extent.category(),
                        extent.newest(),
                        extent.demands(),
                        extent.enterprises(),
                        extent.firstAt(),
                        extent.lastAt(),
                        taken.topic().by());
            case RecurrenceEvent.Dismissed dismissed ->
                new RecurrenceDismissed(
                        site,
                        extent.category(),
                        extent.demands(),
                        dismissed.dismissal().by());
        };
    }
}
