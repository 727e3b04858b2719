package io.shangquan.demand.recurrence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.test.Filings;
import io.shangquan.demand.text.domain.Rarity;
import io.shangquan.demand.text.domain.WeighedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatheringsTest {

    private static final List<String> WORDS =
            List.of("太古里南区", "您好", "地库入口", "积水", "道闸", "不抬杆", "消防通道", "占用", "货梯", "停运", "油烟", "直排", "请尽快处理");
    private static final List<String> CATEGORIES = List.of("safety.parking", "safety.fire", "environment.air");

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_missed_that_comparing_all_with_all_finds(int seed) {
        Random random = new Random(seed);
        double like = 0.1 + random.nextDouble() * 0.8;
        List<Compared> demands = IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(number -> demand(number, random))
                .toList();
        Rarity rarity = Rarity.among(demands.stream().map(Compared::pairs).toList());

        assertThat(Gatherings.of(demands, rarity, like).stream()
                        .map(gathering -> gathering.cluster().demands())
                        .toList())
                .isEqualTo(allWithAll(demands, rarity, like));
    }

    private static Compared demand(int number, Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(8))
                .forEach(word ->
                        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? "，" : ""));
        return Compared.of(new FiledDemand(
                "demand-" + number,
                CATEGORIES.get(random.nextInt(CATEGORIES.size())),
                text.toString(),
                null,
                Filings.at("2026-03-02").plusSeconds(number)));
    }

    private static List<List<FiledDemand>> allWithAll(List<Compared> demands, Rarity rarity, double like) {
        Map<String, List<List<Compared>>> branches = new TreeMap<>();
        for (Compared demand : demands) {
            List<List<Compared>> begun = branches.computeIfAbsent(demand.branch(), code -> new ArrayList<>());
            WeighedText text = rarity.weigh(demand.pairs(), like);
            begun.stream()
                    .filter(matter -> likeness(matter, text, rarity, like) >= like)
                    .max(Comparator.<List<Compared>>comparingDouble(matter -> likeness(matter, text, rarity, like))
                            .thenComparing(begun::indexOf, Comparator.reverseOrder()))
                    .ifPresentOrElse(likest -> likest.add(demand), () -> begun.add(new ArrayList<>(List.of(demand))));
        }
        return branches.values().stream()
                .flatMap(List::stream)
                .map(matter -> matter.stream().map(Compared::demand).toList())
                .toList();
    }

    private static double likeness(List<Compared> matter, WeighedText text, Rarity rarity, double like) {
        return text.likeness(rarity.weigh(matter.getFirst().pairs(), like));
    }
}
