package io.shangquan.local.suite.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The street's member organisations: those for which a demo account speaks, and as many more as the street counts, with
 * names put together from syllables by their number alone. The same in every demonstration.
 */
final class DemoEnterprises {

    private static final List<String> FIRST = List.of(
            "晨", "云", "星", "瑞", "海", "明", "嘉", "恒", "宏", "天", "锦", "悦", "安", "博", "诚", "德", "方", "光", "汉", "华", "金",
            "景", "凯", "兰", "乐", "林", "龙", "美", "宁", "鹏", "启", "清", "荣", "尚", "思", "泰", "同", "文", "新", "雅");
    private static final List<String> SECOND = List.of(
            "川", "达", "帆", "丰", "谷", "和", "河", "辉", "吉", "佳", "康", "科", "澜", "力", "联", "麦", "木", "诺", "平", "奇", "然",
            "润", "森", "石", "舒", "顺", "通", "维", "翔", "欣", "扬", "怡", "毅", "隐", "宇", "源", "远", "悠", "泽", "舟");

    /** What trade there is in the street. Sizes are people at work. */
    private enum Trade {
        RESTAURANT("餐饮管理", "H6210", "INDIVIDUAL_BUSINESS", 6, 30),
        COFFEE("咖啡", "H6231", "INDIVIDUAL_BUSINESS", 3, 9),
        CLOTHING("服饰", "F5232", "ENTERPRISE", 3, 25),
        GROCERY("商贸", "F5211", "ENTERPRISE", 4, 20),
        SOFTWARE("科技", "I6510", "ENTERPRISE", 5, 60),
        ADVERTISING("广告", "L7251", "ENTERPRISE", 4, 30),
        CONSULTING("咨询", "L7243", "ENTERPRISE", 3, 25),
        DESIGN("设计", "M7491", "ENTERPRISE", 3, 20),
        FILM("影视文化", "R8730", "ENTERPRISE", 4, 30),
        FITNESS("体育", "R8930", "ENTERPRISE", 5, 25),
        TRAINING("教育咨询", "P8391", "ENTERPRISE", 4, 25),
        HAIRDRESSING("美容美发", "O8040", "INDIVIDUAL_BUSINESS", 3, 14),
        REAL_ESTATE("物业管理", "K7020", "PROPERTY_MANAGER", 12, 80),
        FINANCE("资产管理", "J6720", "ENTERPRISE", 6, 45);

        private final String word;
        private final String industry;
        private final String kind;
        private final int least;
        private final int most;

        Trade(String word, String industry, String kind, int least, int most) {
            this.word = word;
            this.industry = industry;
            this.kind = kind;
            this.least = least;
            this.most = most;
        }
    }

    private static final int ROOMS_ON_A_FLOOR = 20;

    private DemoEnterprises() {}

    /**
     * One of them, as the API takes it.
     *
     * @param district where it is entered
     * @param creditCode its own among all
     * @param body the request
     */
    record Entry(String district, String creditCode, Map<String, Object> body) {}

    static List<Entry> of(DemoPlaces places, DemoAccounts accounts) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> takenAtSite = new LinkedHashMap<>();
        for (DemoAccounts.Account account : accounts.accounts()) {
            DemoEnterprise enterprise = account.enterprise();
            if (enterprise != null) {
                entries.add(entry(districtOf(places, enterprise.site()), enterprise, "ENTERPRISE", takenAtSite));
            }
        }
        List<String> sites = places.districts().stream()
                .flatMap(district -> district.sites().stream())
                .toList();
        for (int number = 0; entries.size() < places.enterprises(); number++) {
            // Buildings differ in size: the product of two positions gives some sites several times as many as others.
            String site = sites.get((number * 7 + number * number % 11) % sites.size());
            Trade trade = Trade.values()[number % Trade.values().length];
            int staff = trade.least + number * 13 % (trade.most - trade.least + 1);
            entries.add(entry(
                    districtOf(places, site),
                    new DemoEnterprise(CreditCodes.generated(number), name(number, trade), site, trade.industry, staff),
                    trade.kind,
                    takenAtSite));
        }
        return entries;
    }

    /** Every number below 40 × 40 × 14 has a name of its own: 40 and 14 are passed through together only after 280. */
    private static String name(int number, Trade trade) {
        int first = number % FIRST.size();
        int second = number / FIRST.size() % SECOND.size();
        int round = number / (FIRST.size() * SECOND.size());
        String brand = FIRST.get(first)
                + SECOND.get(second)
                + (round == 0 ? "" : FIRST.get((first + 7 * round) % FIRST.size()));
        return "北京" + brand + trade.word + (trade.kind.equals("INDIVIDUAL_BUSINESS") ? "店" : "有限公司");
    }

    private static Entry entry(
            String district, DemoEnterprise enterprise, String kind, Map<String, Integer> takenAtSite) {
        int position = takenAtSite.merge(enterprise.site(), 1, Integer::sum) - 1;
        int floor = 1 + position / ROOMS_ON_A_FLOOR;
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("creditCode", enterprise.creditCode());
        body.put("name", enterprise.name());
        body.put("kind", kind);
        body.put("industry", enterprise.industry());
        body.put("site", enterprise.site());
        body.put("floor", Integer.toString(floor));
        body.put("room", Integer.toString(floor * 100 + 1 + position % ROOMS_ON_A_FLOOR));
        body.put("staff", enterprise.staff());
        return new Entry(district, enterprise.creditCode(), body);
    }

    private static String districtOf(DemoPlaces places, String site) {
        return places.districts().stream()
                .filter(district -> district.sites().contains(site))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No district has the site " + site))
                .id();
    }
}
