package io.shangquan.demand.whistle.application;

import java.util.Optional;

/** Reads of whistles. */
public interface WhistleQueries {

    /** The whistle of a demand: the one that has not ended, else the latest. */
    Optional<WhistleView> newestOf(String district, String demand);
}
