package io.shangquan.demand.recurrence.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.Reader;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.web.DemandAnswers;
import io.shangquan.demand.recurrence.application.RecurrenceQueries;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceMove;
import io.shangquan.platform.core.access.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows recurrences with those of their demands that the reader may see, and what the reader may do. */
@Component
class AttachedDemands {

    private static final Set<String> DECIDING = Set.of(Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY);

    private final DemandQueries demands;
    private final DemandAnswers answers;

    AttachedDemands(DemandQueries demands, DemandAnswers answers) {
        this.demands = demands;
        this.answers = answers;
    }

    RecurrenceWithDemands with(RecurrenceQueries.View view, Caller caller) {
        Recurrence recurrence = view.recurrence();
        Set<String> readers = answers.narrowed(recurrence.district(), caller);
        List<RecurrenceWithDemands.AttachedDemand> newest =
                demands.findAll(recurrence.district(), recurrence.extent().newest()).stream()
                        .map(DemandView::demand)
                        .map(demand -> demand.state())
                        .filter(demand -> isShown(demand, readers))
                        .sorted(Comparator.comparing(
                                        (DemandState demand) -> demand.intake().submittedAt())
                                .reversed())
                        .map(RecurrenceWithDemands.AttachedDemand::of)
                        .toList();
        return new RecurrenceWithDemands(
                RecurrenceResponse.of(view), newest, movesOf(recurrence, caller), view.version());
    }

    private static boolean isShown(DemandState demand, @Nullable Set<String> readers) {
        return readers == null || Reader.of(demand).stream().anyMatch(readers::contains);
    }

    private static List<RecurrenceMove> movesOf(Recurrence recurrence, Caller caller) {
        return caller.holdsInDistrict(DECIDING, recurrence.district())
                ? recurrence.status().legal().stream().sorted().toList()
                : List.of();
    }
}
