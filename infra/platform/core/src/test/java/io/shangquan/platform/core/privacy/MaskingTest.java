package io.shangquan.platform.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({
        "NAME,  林晓梅,              林**",
        "NAME,  𠮷田,                𠮷**",
        "NAME,  '',                  ''",
        "PHONE, 13812345678,         138****5678",
        "PHONE, 1234567,             ***",
        "EMAIL, lin@example.com,     l***@example.com",
        "EMAIL, @example.com,        ***",
        "EMAIL, nonsense,            ***",
        "OTHER, 工体北路 8 号,        ***",
    })
    void enough_shows_for_its_owner_and_nothing_for_others(Personal.Kind kind, String value, String shown) {
        assertThat(Masking.mask(kind, value)).isEqualTo(shown);
    }
}
