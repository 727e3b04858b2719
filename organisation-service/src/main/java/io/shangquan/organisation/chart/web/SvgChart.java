package io.shangquan.organisation.chart.web;

import io.shangquan.organisation.chart.application.OrganisationChart.Line;
import io.shangquan.organisation.chart.application.OrganisationChart.Seat;
import java.util.List;
import java.util.stream.Collectors;

/** The chart as SVG 1.1: one line for each unit, indented below the one above it. Texts are escaped: they are people's input. */
final class SvgChart {

    private static final int INDENT = 28;
    private static final int LINE = 26;
    private static final int MARGIN = 20;
    private static final int WIDTH = 1_200;
    private static final int BASELINE = 17;
    private static final int HALF = LINE / 2;

    private SvgChart() {}

    static String of(String title, List<Line> lines) {
        StringBuilder svg = new StringBuilder()
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"14\" role=\"img\">"
                                .formatted(WIDTH, (lines.size() + 1) * LINE + 2 * MARGIN))
                .append("<title>")
                .append(escaped(title))
                .append("</title>");
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), MARGIN + i * LINE);
        }
        return svg.append("</svg>").toString();
    }

    private static void draw(StringBuilder svg, Line line, int top) {
        int left = MARGIN + line.depth() * INDENT;
        if (line.depth() > 0) {
            svg.append("<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#999\"/>"
                    .formatted(left - HALF, top - HALF, LINE, HALF - 2));
        }
        svg.append("<text x=\"%d\" y=\"%d\">%s <tspan fill=\"#666\">%s</tspan>"
                .formatted(left, top + BASELINE, escaped(line.nameZh()), escaped(line.nameEn())));
        String people = line.posts().stream().map(SvgChart::text).collect(Collectors.joining("; "));
        if (!people.isEmpty()) {
            svg.append(" <tspan dx=\"12\" font-size=\"12\">%s</tspan>".formatted(escaped(people)));
        }
        svg.append("</text>");
    }

    private static String text(Seat seat) {
        String people = String.join("、", seat.people());
        String vacant = seat.vacancies() == 0 ? "" : " (空缺 " + seat.vacancies() + ")";
        return seat.name() + ": " + people + vacant;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
