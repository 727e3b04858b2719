package io.shangquan.demand.escalation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.shangquan.contracts.organisation.PostState;
import io.shangquan.demand.escalation.domain.Chain;
import io.shangquan.local.store.DocumentStore;
import io.shangquan.platform.store.projection.Projections;
import io.shangquan.platform.test.BenchFigures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long it takes to say who answers, from the copies of a district's posts: nothing is asked but the service's own store. */
class ChainBench {

    private static final String DISTRICT = "110105-gongti";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int TIERS = 5;
    private static final int POSTS = 60;
    private static final int ASKED = BenchFigures.scaled(20_000, 500);

    @Test
    void whoAnswers(@TempDir Path place) {
        try (DocumentStore store = DocumentStore.open(place.resolve("store"), DocumentStore.anyLoopbackPort());
                MongoClient client = MongoClients.create(store.uri())) {
            MongoDatabase database = client.getDatabase("bench");
            MongoChains chains = new MongoChains(database, new Projections(database));
            for (int post = 0; post < POSTS; post++) {
                chains.keep(DISTRICT, "post-" + post, "1", stateOf(post));
            }
            ask(chains);
            double[] millis = ask(chains);
            BenchFigures.atMost(
                    "who answers, from copies of %d posts, p99".formatted(POSTS), millis[ASKED * 99 / 100], 1, "ms");
            BenchFigures.note(
                    "who answers, the slowest of %,d".formatted(ASKED), "%.2f ms".formatted(millis[ASKED - 1]));
        }
    }

    private static double[] ask(MongoChains chains) {
        double[] millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            List<Chain.Step> trail = chains.of(DISTRICT).tell(TIERS, DAY);
            millis[i] = (System.nanoTime() - begun) / 1e6;
            assertThat(trail).isNotEmpty();
        }
        Arrays.sort(millis);
        return millis;
    }

    /** Every second post is vacant; everybody has had a leave that is over. */
    private static PostState stateOf(int post) {
        PostState.Tenure holder =
                new PostState.Tenure("a-" + post, "person-" + post, "HOLDER", DAY.minusYears(1), null);
        return new PostState(
                "unit-" + post,
                "post-" + post,
                "department-officer",
                post % TIERS + 1,
                post,
                1,
                post % 2 == 0 ? List.of(holder) : List.of(),
                List.of(new PostState.Absence("person-" + post, DAY.minusDays(30), DAY.minusDays(20))));
    }
}
