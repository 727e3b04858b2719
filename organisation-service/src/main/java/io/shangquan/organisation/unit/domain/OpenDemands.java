package io.shangquan.organisation.unit.domain;

/** What units have to do, as far as the events of demands have arrived. */
public interface OpenDemands {

    /** How many open demands a unit leads. */
    long ledBy(String district, String unit);
}
