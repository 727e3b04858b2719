package io.shangquan.demand.rates.web;

import io.shangquan.demand.rates.domain.RateMonth;
import io.shangquan.demand.rates.domain.ThreeRates;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.sheet.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A frozen month as a table: a line for each unit and category, and one for the district. */
final class RateWorkbook {

    private static final String ALL = "*";
    private static final List<Column> COLUMNS = List.of(
            new Column("month", "月份", "Month", false, "2026-03"),
            new Column("unit", "单位", "Unit", false, "safety"),
            new Column("category", "类别", "Category", false, "safety.parking"),
            new Column("routed", "转交", "Routed", false, "120"),
            new Column("contacted", "按时联系", "Contacted in time", false, "118"),
            new Column("answered", "答复", "Answered", false, "90"),
            new Column("solved", "已解决", "Solved", false, "85"),
            new Column("satisfied", "满意", "Satisfied", false, "80"),
            new Column("reopened", "重办", "Reopened", false, "3"),
            new Column("excluded", "剔除", "Left out", false, "1"),
            new Column("response", "响应率", "Response", false, "0.9833"),
            new Column("resolution", "解决率", "Resolution", false, "0.9444"),
            new Column("satisfaction", "满意率", "Satisfaction", false, "0.8889"),
            new Column("rules", "规则", "Rules", false, "2026-1"));

    private RateWorkbook() {}

    static void write(RateMonth month, OutputStream out) throws IOException {
        try (TableWriter table = TableWriter.to(out, COLUMNS)) {
            table.row(cells(month, ALL, ALL, month.sum()));
            for (RateMonth.Line line : month.lines()) {
                table.row(cells(month, line.unit(), line.category(), line.rates()));
            }
        }
    }

    private static Map<String, String> cells(RateMonth month, String unit, String category, ThreeRates rates) {
        return Map.ofEntries(
                Map.entry("month", month.month().toString()),
                Map.entry("unit", unit),
                Map.entry("category", category),
                Map.entry("routed", Long.toString(rates.routed())),
                Map.entry("contacted", Long.toString(rates.contacted())),
                Map.entry("answered", Long.toString(rates.answered())),
                Map.entry("solved", Long.toString(rates.solved())),
                Map.entry("satisfied", Long.toString(rates.satisfied())),
                Map.entry("reopened", Long.toString(rates.reopened())),
                Map.entry("excluded", Long.toString(rates.excluded())),
                Map.entry("response", share(rates.response())),
                Map.entry("resolution", share(rates.resolution())),
                Map.entry("satisfaction", share(rates.satisfaction())),
                Map.entry("rules", month.rules()));
    }

    private static String share(double rate) {
        return Double.isNaN(rate) ? "" : String.format(Locale.ROOT, "%.4f", rate);
    }
}
