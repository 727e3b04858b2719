package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.text.domain.Rarity;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what comes back among the demands of a site. The eldest demand of a matter speaks for it, and a later one belongs to the matter
 * whose eldest it is most like; the order in which demands are given changes nothing.
 *
 * <p>Words count by their rarity, so that what many demands have in common, as a greeting or the name of the site, brings none together.
 * Demands are gathered twice: first only those that are evidently about the same, by what is rare among demands; then all, by what is
 * rare among the matters so found, so that the words of a matter count in full however often it is reported.
 */
public final class Clustering {

    /** From here on two texts are evidently about the same, whatever else is said at the site. */
    private static final double EVIDENT = 0.35;

    /** From here on two texts are about the same, once it is known what other matters there are. */
    private static final double LIKE = 0.30;

    private static final Comparator<FiledDemand> ELDEST_FIRST =
            Comparator.comparing(FiledDemand::at).thenComparing(FiledDemand::id);

    private Clustering() {}

    /**
     * What recurs, by branch, the matter with the eldest demand first.
     *
     * @param demands of one site, in any order
     * @param zone in which days begin
     */
    public static List<Cluster> of(List<FiledDemand> demands, ZoneId zone) {
        List<Compared> compared =
                demands.stream().sorted(ELDEST_FIRST).map(Compared::of).toList();
        Rarity amongDemands =
                Rarity.among(compared.stream().map(Compared::pairs).toList());
        List<Gathering> matters = Gatherings.of(compared, amongDemands, EVIDENT);
        Rarity amongMatters =
                Rarity.among(matters.stream().map(Gathering::pairs).toList());
        return Gatherings.of(compared, amongMatters, LIKE).stream()
                .map(Gathering::cluster)
                .filter(cluster -> cluster.recurs(zone))
                .toList();
    }
}
