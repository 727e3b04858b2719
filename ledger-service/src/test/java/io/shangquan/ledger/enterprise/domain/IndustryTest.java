package io.shangquan.ledger.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndustryTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "A01", "A05", "B06", "F51", "F5211", "H621", "T97", "S96"})
    void a_division_of_its_section_is_accepted(String code) {
        assertThat(Industry.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "f51", "F5", "F50", "F53", "A00", "T98", "F52111", "51", "F5211 "})
    void anything_else_is_refused(String code) {
        assertThat(Industry.isValid(code)).isFalse();
    }
}
