package io.shangquan.demand.rates.domain;

/** The frozen months of all districts. */
public interface RateMonths {

    /** Keeps a month, once: what is frozen stays. */
    void keep(RateMonth month);
}
