package io.shangquan.demand.rates.application;

import io.shangquan.demand.rates.domain.RateMonth;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Reads of frozen months. */
public interface RateMonthQueries {

    Optional<RateMonth> find(String district, YearMonth month);

    /** The frozen months from one to another, in order. */
    List<RateMonth> between(String district, YearMonth first, YearMonth last);
}
