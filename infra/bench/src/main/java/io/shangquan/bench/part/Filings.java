package io.shangquan.bench.part;

import io.shangquan.bench.load.HttpLoad;
import io.shangquan.bench.load.HttpText;
import io.shangquan.bench.load.LoadResult;
import io.shangquan.bench.suite.BenchSuite;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The demand that is filed again and again, and by whom. */
final class Filings {

    private static final int WARMING_CONNECTIONS = 16;
    private static final int SPANS = 4;
    private static final double FASTER = 1.05;
    private static final int ENOUGH = 3;

    static final String DISTRICT = "110105-gongti";
    static final String DEMANDS = "/api/v1/districts/" + DISTRICT + "/demands";
    static final String MERCHANT = "rep-gongti";
    static final String OFFICE = "office-gongti";
    static final String CATEGORY = "environment.lighting";

    static final Map<String, String> BODY =
            Map.of("category", CATEGORY, "description", "地下二层通道照明损坏，晚间行人通行不便，请协调修复。", "site", "site-xingyuan");

    private Filings() {}

    /** Files as fast as is answered, over some connections, for some time. */
    static LoadResult load(BenchSuite suite, int connections, Duration time) throws InterruptedException {
        URI gateway = suite.gateway();
        String body = JsonMapper.shared().writeValueAsString(BODY);
        return new HttpLoad(gateway, connections, 0)
                .run(
                        time,
                        _ -> HttpText.post(
                                gateway,
                                DEMANDS,
                                suite.bearer(MERCHANT),
                                UUID.randomUUID().toString(),
                                body))
                .requireGood("filing");
    }

    /**
     * Files until it gets no faster: until the compilers have seen the way, a filing costs ten times as much as later. At least twice as
     * long as is measured, at most eight times as long.
     */
    static void warmUp(BenchSuite suite, Duration measured) throws InterruptedException {
        Duration span = measured.dividedBy(SPANS);
        double best = 0;
        int noFaster = 0;
        for (int spans = 0; spans < 2 * SPANS || (noFaster < ENOUGH && spans < 8 * SPANS); spans++) {
            double perSecond = load(suite, WARMING_CONNECTIONS, span).perSecond();
            noFaster = perSecond > best * FASTER ? 0 : noFaster + 1;
            best = Math.max(best, perSecond);
        }
    }
}
