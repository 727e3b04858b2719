package io.shangquan.demand.text.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BigramsTest {

    @Test
    void a_text_is_cut_into_runs_at_blanks_and_signs() {
        assertThat(Bigrams.runs("停车场道闸，打不开 (B1层)")).containsExactly("停车场道闸", "打不开", "b1层");
        assertThat(Bigrams.runs(" -- ")).isEmpty();
    }

    @Test
    void a_pair_does_not_go_across_a_sign_and_counts_once() {
        assertThat(Bigrams.of("aa aa")).hasSize(1);
        assertThat(Bigrams.of("停车")).containsExactly('停' << 16 | '车');
        assertThat(Bigrams.of("a 车")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ＳＯＨＯ３号,soho3号", "Ｗｉ-Ｆｉ,wi-fi", "ﬁre,fire"})
    void widths_capitals_and_ligatures_are_the_same(String one, String other) {
        assertThat(Bigrams.plain(one)).isEqualTo(other);
        assertThat(Bigrams.of(one)).isEqualTo(Bigrams.of(other));
    }

    @ParameterizedTest
    @CsvSource({"三里屯太古里南区,太古里", "The barrier does not open,barrier", "𠮷野家门口积水,𠮷野家"})
    void whoever_contains_a_word_contains_its_pairs(String text, String word) {
        assertThat(Bigrams.of(text)).containsAll(Bigrams.of(word));
    }
}
