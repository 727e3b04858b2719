package io.shangquan.demand.text.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RarityTest {

    private static final Rarity RARITY = Rarity.among(
            Stream.of("南区积水", "南区道闸", "南区油烟", "地库积水").map(Bigrams::of).toList());

    @Test
    void what_two_texts_share_counts_by_its_rarity() {
        double rare = Math.log(5 / 2.0);
        double common = Math.log(5 / 3.0);

        assertThat(likeness("南区积水", "南区道闸"))
                .isCloseTo(2 * common / (common + 2 * rare + common + 2 * rare), within(1e-12));
        assertThat(likeness("南区积水", "地库积水"))
                .isCloseTo(2 * rare / (common + 2 * rare + 3 * rare), within(1e-12))
                .isGreaterThan(likeness("南区积水", "南区道闸"));
    }

    @Test
    void a_text_alone_is_like_itself() {
        Rarity alone = Rarity.among(List.of(Bigrams.of("积水")));

        assertThat(alone.weigh(Bigrams.of("积水"), 0.2).likeness(alone.weigh(Bigrams.of("积水"), 0.2)))
                .isEqualTo(1);
    }

    @Test
    void equal_texts_are_wholly_alike_and_those_that_share_nothing_not_at_all() {
        assertThat(likeness("南区积水", "南区积水")).isEqualTo(1);
        assertThat(likeness("南区道闸", "地库积水")).isZero();
        assertThat(likeness("", "")).isZero();
    }

    @Test
    void the_pairs_that_lead_are_the_rarest() {
        WeighedText text = RARITY.weigh(Bigrams.of("南区积水"), 0.4);
        WeighedText other = RARITY.weigh(Bigrams.of("南区道闸"), 0.4);

        assertThat(led(text)).isEqualTo(2);
        assertThat(led(RARITY.weigh(Bigrams.of("南区积水"), 0.01))).isEqualTo(3);
        assertThat(text.canBeLike(other, 0)).isFalse();
    }

    private static double likeness(String one, String other) {
        return RARITY.weigh(Bigrams.of(one), 0.2).likeness(RARITY.weigh(Bigrams.of(other), 0.2));
    }

    private static int led(WeighedText text) {
        List<Integer> pairs = new ArrayList<>();
        text.lead((pair, weight) -> pairs.add(pair));
        return pairs.size();
    }
}
