package io.shangquan.demand.config;

import io.shangquan.demand.rates.application.AppealRates;
import io.shangquan.demand.rates.application.DemandFacts;
import io.shangquan.demand.rates.application.FactsReplay;
import io.shangquan.demand.rates.application.FreezeMonths;
import io.shangquan.demand.rates.application.RateMonthQueries;
import io.shangquan.demand.rates.application.RateRuleBook;
import io.shangquan.demand.rates.domain.RateAppeals;
import io.shangquan.demand.rates.domain.RateMonths;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.store.config.HourlyTask;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The three rates: rules, frozen months, appeals. */
@Configuration(proxyBeanMethods = false)
class RatesConfiguration {

    @Bean
    RateRuleBook rateRuleBook(CityProperties city) {
        return CityData.rateRules(city.rateRules());
    }

    @Bean
    FreezeMonths freezeMonths(
            FactsReplay replay,
            RateMonths months,
            RateMonthQueries queries,
            DemandFacts facts,
            RateRuleBook book,
            DistrictDirectory districts,
            Clock clock) {
        return new FreezeMonths(replay, months, queries, facts, book, districts, clock);
    }

    /** A month that is due is frozen within the hour, by whichever instance is first. */
    @Bean
    HourlyTask freezeWhatIsDue(FreezeMonths freeze) {
        return freeze::freezeWhatIsDue;
    }

    @Bean
    AppealRates appealRates(
            RateAppeals appeals, DemandFacts facts, RateMonthQueries months, RateRuleBook book, Clock clock) {
        return new AppealRates(appeals, facts, months, book, clock);
    }
}
