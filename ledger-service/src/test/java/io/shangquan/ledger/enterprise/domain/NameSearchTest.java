package io.shangquan.ledger.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSearchTest {

    @Test
    void width_case_and_spaces_do_not_matter() {
        assertThat(NameSearch.comparable("ＡＢＣ 咖啡　Bar")).isEqualTo("abc咖啡bar");
    }

    @Test
    void a_part_of_a_name_has_the_pairs_that_the_name_has() {
        assertThat(NameSearch.pairs("三里屯太古里")).containsExactly("三里", "里屯", "屯太", "太古", "古里");
        assertThat(NameSearch.pairs("三里屯太古里")).containsAll(NameSearch.pairs("屯太古"));
        assertThat(NameSearch.pairs("哈哈哈")).containsExactly("哈哈");
    }

    @Test
    void one_character_has_no_pairs_and_one_of_two_code_units_is_one_character() {
        assertThat(NameSearch.pairs("三")).isEmpty();
        assertThat(NameSearch.pairs("𠮷")).isEmpty();
        assertThat(NameSearch.pairs("𠮷野")).containsExactly("𠮷野");
    }
}
