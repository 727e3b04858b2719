package io.shangquan.demand.demand.application;

import io.shangquan.demand.unit.application.Heirs;
import io.shangquan.demand.unit.application.LeftWork;
import io.shangquan.demand.unit.domain.Unit;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the work of a unit that has ended, one piece after the other, to who has it then. */
public final class SucceedUnit {

    private final List<LeftWork> kinds;
    private final Heirs heirs;
    private final Timetables timetables;
    private final Clock clock;

    public SucceedUnit(List<LeftWork> kinds, Heirs heirs, Timetables timetables, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.heirs = heirs;
        this.timetables = timetables;
        this.clock = clock;
    }

    /**
     * Gives on what a unit leaves, once its last day is over; what has been given on before is left as it is.
     *
     * @return whether nothing is left
     * @throws ProblemException if a piece cannot be changed now; the others have been
     */
    public boolean handle(String district, Unit ended) {
        LocalDate today = timetables.dayOf(district, clock.instant());
        if (!ended.existsOn(today)) {
            heirs.of(district, ended, today)
                    .filter(heir -> !heir.code().equals(ended.code()))
                    .ifPresent(heir -> kinds.forEach(kind -> giveOn(kind, district, ended.code(), heir.code())));
        }
        return kinds.stream()
                .allMatch(kind -> kind.leftBy(district, ended.code(), new PageRequest(1, null))
                        .items()
                        .isEmpty());
    }

    private static void giveOn(LeftWork kind, String district, String ended, String heir) {
        @Nullable ProblemException fault = null;
        @Nullable String after = null;
        do {
            Page<String> page = kind.leftBy(district, ended, new PageRequest(PageRequest.MAX_LIMIT, after));
            for (String id : page.items()) {
                try {
                    kind.giveOn(district, id, ended, heir);
                } catch (ProblemException e) {
                    fault = e;
                }
            }
            after = page.next();
        } while (after != null);
        if (fault != null) {
            throw fault;
        }
    }
}
