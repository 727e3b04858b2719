package io.shangquan.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.platform.store.aggregate.StoreEpoch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("io.shangquan.platform.store.Backend#all")
class StoreEpochTest {

    private final Fixture fixture;

    StoreEpochTest(Backend backend) {
        fixture = new Fixture(backend);
    }

    @Test
    void a_named_restore_raises_the_epoch_once_for_all_instances() {
        assertThat(started("")).isEqualTo(1);
        assertThat(started("2026-11-20 night")).isEqualTo(2);
        assertThat(started("2026-11-20 night"))
                .as("another instance, or another start")
                .isEqualTo(2);
        assertThat(started("2026-12-01 morning")).isEqualTo(3);
        assertThat(started("")).as("the epoch never falls").isEqualTo(3);
    }

    @Test
    void a_restore_into_an_empty_store_raises_it_too() {
        assertThat(started("first")).isEqualTo(2);
    }

    private int started(String restore) {
        return new StoreEpoch(fixture.database, restore).value();
    }
}
