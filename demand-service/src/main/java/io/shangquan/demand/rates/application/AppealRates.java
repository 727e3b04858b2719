package io.shangquan.demand.rates.application;

import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.rates.domain.DemandFact;
import io.shangquan.demand.rates.domain.RateAppeal;
import io.shangquan.demand.rates.domain.RateAppealDecision;
import io.shangquan.demand.rates.domain.RateAppealDecision.Refused;
import io.shangquan.demand.rates.domain.RateAppealRefusal;
import io.shangquan.demand.rates.domain.RateAppeals;
import io.shangquan.platform.core.id.DerivedId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;

/** Asks that demands be left out of the rates, and decides it. */
public final class AppealRates {

    private final RateAppeals appeals;
    private final DemandFacts facts;
    private final RateMonthQueries months;
    private final RateRuleBook book;
    private final Clock clock;

    public AppealRates(
            RateAppeals appeals, DemandFacts facts, RateMonthQueries months, RateRuleBook book, Clock clock) {
        this.appeals = appeals;
        this.facts = facts;
        this.months = months;
        this.book = book;
        this.clock = clock;
    }

    /** The id of a demand's appeal; a demand has one. */
    public static String idOf(String demand) {
        return DerivedId.of(demand, "rate-appeal");
    }

    /** Asks for it, before the month is frozen. */
    public RateAppealDecision make(DemandState demand, String reason, String text, String by) {
        String id = demand.id().value();
        Optional<DemandFact> fact = facts.find(demand.district(), id);
        YearMonth month = fact.map(DemandFact::month).orElse(null);
        String unit = fact.map(DemandFact::unit).orElse(null);
        if (month == null || unit == null) {
            return new Refused(new RateAppealRefusal.NotRouted());
        }
        if (months.find(demand.district(), month).isPresent()) {
            return new Refused(new RateAppealRefusal.MonthFrozen(month));
        }
        if (!book.of(month).list(reason)) {
            return new Refused(new RateAppealRefusal.UnlistedReason(reason));
        }
        return appeals.keep(RateAppeal.make(new RateAppeal(
                idOf(id), demand.district(), id, demand.number(), unit, reason, text, by, clock.instant(), null)));
    }

    /** Decides it, before the month is frozen. */
    public RateAppealDecision decide(String district, String demand, boolean granted, String text, String by) {
        YearMonth month = facts.find(district, demand).map(DemandFact::month).orElse(null);
        if (month != null && months.find(district, month).isPresent()) {
            return new Refused(new RateAppealRefusal.MonthFrozen(month));
        }
        return appeals.change(
                district,
                idOf(demand),
                appeal -> appeal.decide(new RateAppeal.Ruling(granted, text, by, clock.instant())));
    }
}
