package io.shangquan.demand.recurrence.domain;

import io.shangquan.demand.test.Filings;
import io.shangquan.platform.test.BenchFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long it takes to find what comes back among as many demands of a site as are compared, all of one branch and all different. */
class ClusteringBench {

    private static final int DEMANDS = BenchFigures.scaled(2_000, 500);
    private static final int CHARACTERS_EACH = 100;
    private static final int TIMES = 11;
    private static final String SHARED = "您好，我是三里屯太古里南区一层的商户，";
    /** So many are in use. */
    private static final int CHARACTERS = 3_000;

    @Test
    void differentDemands() {
        List<FiledDemand> demands = demands();
        BenchFigures.note(
                "recurrences among %,d different demands, median".formatted(DEMANDS),
                "%,.0f ms".formatted(median(() -> Clustering.of(demands, Filings.ZONE))));
    }

    private static List<FiledDemand> demands() {
        Random random = new Random(1);
        return IntStream.range(0, DEMANDS)
                .mapToObj(number -> Filings.filed("demand-" + number, "2026-03-02", SHARED + words(random)))
                .toList();
    }

    /** Characters as frequent as they are in texts, where the rank of a character and its frequency are inverse to each other. */
    private static String words(Random random) {
        return IntStream.range(0, CHARACTERS_EACH)
                .map(place -> (int) Math.pow(CHARACTERS, random.nextDouble()))
                .mapToObj(rank -> Character.toString(0x4E00 + rank))
                .collect(Collectors.joining());
    }

    /** In milliseconds. */
    private static double median(Runnable work) {
        double[] millis = IntStream.range(0, TIMES)
                .mapToDouble(time -> {
                    long begun = System.nanoTime();
                    work.run();
                    return (System.nanoTime() - begun) / 1e6;
                })
                .sorted()
                .toArray();
        return Arrays.stream(millis).skip(TIMES / 2).findFirst().orElseThrow();
    }
}
