package io.shangquan.ledger.enterprise.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    /** The example that the standard itself works through (GB 32100-2015, annex). */
    private static final String KNOWN = "91350100M000100Y43";

    @Test
    void a_published_code_is_accepted() {
        assertThat(new CreditCode(KNOWN).value()).isEqualTo(KNOWN);
    }

    @Test
    void every_single_wrong_character_is_noticed() {
        String alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        for (int at = 0; at < KNOWN.length(); at++) {
            for (int digit = 0; digit < alphabet.length(); digit++) {
                char other = alphabet.charAt(digit);
                String changed = KNOWN.substring(0, at) + other + KNOWN.substring(at + 1);
                assertThat(CreditCode.isValid(changed)).as(changed).isEqualTo(changed.equals(KNOWN));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100m000100y43",
                "9135O100M000100Y43",
                " 1350100M000100Y43"
            })
    void another_shape_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode(text));
    }
}
