package io.shangquan.demand.whistle.application;

import io.shangquan.demand.whistle.domain.Whistle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads of whistles. */
public interface WhistleQueries {

    /** The whistle of a demand: the one that has not ended, else the latest. */
    Optional<WhistleView> newestOf(String district, String demand);

    /** Those that wait to be confirmed, the next meeting first. */
    List<Whistle> proposed(String district, int limit);

    /** Those that call one of some units and have not ended, the next meeting first. */
    List<Whistle> calling(String district, Set<String> units, int limit);
}
