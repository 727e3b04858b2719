package io.shangquan.local.demo.report;

import io.shangquan.local.suite.api.ApiAnswer;
import io.shangquan.local.suite.api.ApiClient;
import io.shangquan.local.suite.api.ApiRequest;
import io.shangquan.local.suite.api.Patience;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The three rates of a district, as demand-service sums them up; made-up ratings count here, and are said to. */
public final class MonthRates {

    private final ApiClient api;
    private final YearMonth month;

    public MonthRates(ApiClient api, YearMonth month) {
        this.api = api;
        this.month = month;
    }

    /** One line. @throws IOException if they cannot be read */
    public String line(String district, String account) throws IOException, InterruptedException {
        String path = "/api/v1/districts/" + district + "/demand-rates?synthetic=true&month=" + month;
        ApiAnswer answer = api.send(ApiRequest.get(account, path), Patience.WHILE_AWAY);
        if (!answer.isSuccess()) {
            throw new IOException("the rates of " + district + " were answered " + answer.oneLine());
        }
        JsonNode rates = answer.json().path("district");
        return String.format(
                Locale.ROOT,
                "%-20s response %s of %d, resolution %s and satisfaction %s of %d answers",
                district,
                percent(rates.path("response")),
                rates.path("routed").asLong(0),
                percent(rates.path("resolution")),
                percent(rates.path("satisfaction")),
                rates.path("answered").asLong(0));
    }

    private static String percent(JsonNode rate) {
        return rate.isNumber() ? String.format(Locale.ROOT, "%.1f %%", 100 * rate.asDouble()) : "–";
    }
}
