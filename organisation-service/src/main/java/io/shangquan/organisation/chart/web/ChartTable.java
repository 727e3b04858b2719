package io.shangquan.organisation.chart.web;

import io.shangquan.organisation.chart.application.OrganisationChart.Line;
import io.shangquan.organisation.chart.application.OrganisationChart.Seat;
import io.shangquan.platform.batch.Column;
import io.shangquan.platform.batch.sheet.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The chart as a workbook: a row for each post, and one for a unit that has none. */
final class ChartTable {

    private static final Column LEVEL = column("level", "层级", "Level");
    private static final Column CODE = column("code", "编号", "Code");
    private static final Column NAME_ZH = column("nameZh", "名称", "Name");
    private static final Column NAME_EN = column("nameEn", "英文名称", "Name in English");
    private static final Column POST = column("post", "岗位", "Post");
    private static final Column PEOPLE = column("people", "任职人员", "People");
    private static final Column VACANCIES = column("vacancies", "空缺", "Vacancies");
    private static final Seat NONE = new Seat("", List.of(), 0);

    private ChartTable() {}

    static void write(List<Line> lines, OutputStream out) throws IOException {
        List<Column> columns = List.of(LEVEL, CODE, NAME_ZH, NAME_EN, POST, PEOPLE, VACANCIES);
        try (TableWriter table = TableWriter.to(out, columns)) {
            for (Line line : lines) {
                for (Seat seat : line.posts().isEmpty() ? List.of(NONE) : line.posts()) {
                    table.row(cells(line, seat));
                }
            }
        }
    }

    private static Map<String, String> cells(Line line, Seat seat) {
        return Map.of(
                LEVEL.key(), Integer.toString(line.depth() + 1),
                CODE.key(), line.code(),
                NAME_ZH.key(), line.nameZh(),
                NAME_EN.key(), line.nameEn(),
                POST.key(), seat.name(),
                PEOPLE.key(), String.join("、", seat.people()),
                VACANCIES.key(), seat.vacancies() == 0 ? "" : Integer.toString(seat.vacancies()));
    }

    private static Column column(String key, String chinese, String english) {
        return new Column(key, chinese, english, false, "");
    }
}
