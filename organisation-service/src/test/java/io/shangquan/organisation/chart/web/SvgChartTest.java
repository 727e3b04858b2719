package io.shangquan.organisation.chart.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.organisation.chart.application.OrganisationChart.Line;
import io.shangquan.organisation.chart.application.OrganisationChart.Seat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SvgChartTest {

    @Test
    void what_people_wrote_is_text_and_nothing_else() throws Exception {
        List<Line> lines = List.of(
                new Line(0, "district", "工体", "Gongti <script>alert(1)</script>", List.of()),
                new Line(
                        1,
                        "office",
                        "A & B",
                        "\"",
                        List.of(new Seat("head", List.of("<b>"), 0), new Seat("x", List.of(), 2))));

        String svg = SvgChart.of("a < b", lines);

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(2);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("alert(1)", "A & B", "head: <b>", "x:  (空缺 2)");
    }
}
