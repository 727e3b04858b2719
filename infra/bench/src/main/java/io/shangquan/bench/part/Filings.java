package io.shangquan.bench.part;

import java.util.Map;

/** The demand that is filed again and again, and by whom. */
final class Filings {

    static final String DISTRICT = "110105-gongti";
    static final String DEMANDS = "/api/v1/districts/" + DISTRICT + "/demands";
    static final String MERCHANT = "rep-gongti";
    static final String OFFICE = "office-gongti";
    static final String CATEGORY = "environment.lighting";

    static final Map<String, String> BODY =
            Map.of("category", CATEGORY, "description", "地下二层通道照明损坏，晚间行人通行不便，请协调修复。", "site", "site-xingyuan");

    private Filings() {}
}
