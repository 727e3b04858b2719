package io.shangquan.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final PageRequest TWO = new PageRequest(2, null);

    @Test
    void one_more_than_is_shown_says_that_there_is_a_next_page_behind_the_last_shown() {
        assertThat(Page.of(List.of(1, 2, 3), TWO, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), "2"));
    }

    @Test
    void as_many_as_are_shown_or_fewer_are_the_last_page() {
        assertThat(Page.of(List.of(1, 2), TWO, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), null));
        assertThat(Page.of(List.<Integer>of(), TWO, String::valueOf)).isEqualTo(new Page<>(List.of(), null));
    }
}
