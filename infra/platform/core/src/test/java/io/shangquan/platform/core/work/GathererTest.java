package io.shangquan.platform.core.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GathererTest {

    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());

    @Test
    void what_is_added_within_a_moment_is_done_together_and_in_its_order() {
        try (Gatherer<Integer> gatherer = new Gatherer<>("test", batches::add)) {
            IntStream.range(0, 100).forEach(gatherer::add);
        }

        assertThat(batches.stream().flatMap(List::stream))
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
        assertThat(batches).hasSizeLessThan(100);
    }

    @Test
    void no_batch_has_more_than_five_hundred() {
        try (Gatherer<Integer> gatherer = new Gatherer<>("test", batches::add)) {
            IntStream.range(0, 2_000).forEach(gatherer::add);
        }

        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeBetween(1, 500));
        assertThat(batches.stream().mapToInt(List::size).sum()).isEqualTo(2_000);
    }

    @Test
    void a_batch_that_fails_does_not_stop_the_next() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        try (Gatherer<Integer> gatherer = new Gatherer<>("test", batch -> {
            if (failed.getCount() > 0) {
                failed.countDown();
                throw new IllegalStateException("away");
            }
            batches.add(batch);
        })) {
            gatherer.add(1);
            assertThat(failed.await(5, TimeUnit.SECONDS)).isTrue();
            gatherer.add(2);
        }

        assertThat(batches).containsExactly(List.of(2));
    }
}
