package io.shangquan.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfrastructureOptionsTest {

    @Test
    void takesTheUsualPortsUnlessToldOthers() {
        assertThat(InfrastructureOptions.parse("--data=d", "--broker=0"))
                .isEqualTo(new InfrastructureOptions(Path.of("d"), 0, 27017, 3025, 8025, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--broker=65536", "--broker=-1", "--store=x", "--smtp=", "--unknown=1", "data", "--data="})
    void saysWhichOptionIsWrong(String argument) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InfrastructureOptions.parse("--data=d", argument))
                .withMessageContaining(argument.substring(0, argument.indexOf('=') < 0 ? 4 : argument.indexOf('=')));
    }

    @Test
    void needsADirectory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InfrastructureOptions.parse("--broker=0"))
                .withMessageContaining("--data");
    }
}
