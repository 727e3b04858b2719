package io.shangquan.demand.text.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each pair of characters tells among some texts: inverse document frequency, ln((texts + 1) / texts with the pair) (Spärck Jones
 * 1972, doi:10.1108/eb026526). What every text has tells next to nothing; what one alone has tells no more than what two have, as it is
 * mostly how somebody puts it.
 */
public final class Rarity {

    /** Nothing is told by fewer. */
    private static final int FEWEST = 2;

    private final Map<Integer, Integer> ranks;
    private final double[] weights;

    private Rarity(Map<Integer, Integer> ranks, double[] weights) {
        this.ranks = ranks;
        this.weights = weights;
    }

    /**
     * The rarity of each pair that one of some texts has.
     *
     * @param texts by their pairs
     */
    public static Rarity among(Collection<Set<Integer>> texts) {
        Map<Integer, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.forEach(pair -> counts.merge(pair, 1, Integer::sum)));
        List<Map.Entry<Integer, Integer>> rarestFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        Map<Integer, Integer> ranks = HashMap.newHashMap(rarestFirst.size());
        double[] weights = new double[rarestFirst.size()];
        double all = Math.max(texts.size(), FEWEST) + 1.0;
        for (int rank = 0; rank < weights.length; rank++) {
            ranks.put(rarestFirst.get(rank).getKey(), rank);
            weights[rank] = Math.log(all / Math.max(rarestFirst.get(rank).getValue(), FEWEST));
        }
        return new Rarity(ranks, weights);
    }

    /**
     * Weighs a text all of whose pairs are known.
     *
     * @param like the likeness from which on two texts are like, above 0
     */
    public WeighedText weigh(Set<Integer> text, double like) {
        int[] rarestFirst = text.stream().mapToInt(ranks::get).sorted().toArray();
        return new WeighedText(
                rarestFirst,
                Arrays.stream(rarestFirst).mapToDouble(rank -> weights[rank]).toArray(),
                like);
    }
}
