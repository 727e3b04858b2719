package io.shangquan.organisation.chart.web;

import io.shangquan.organisation.chart.application.OrganisationChart;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.platform.batch.web.TableFiles;
import io.shangquan.platform.security.rule.Allow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation chart. */
@RestController
@RequestMapping("/api/v1/districts/{district}/organisation-chart")
class ChartController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final OrganisationChart chart;
    private final LocalDays days;

    ChartController(OrganisationChart chart, LocalDays days) {
        this.chart = chart;
        this.days = days;
    }

    /** The chart of a day as a picture; today if none is given. */
    @GetMapping
    @Allow
    ResponseEntity<byte[]> svg(
            @PathVariable String district, @RequestParam(required = false) @Nullable LocalDate asOf) {
        LocalDate day = days.orToday(district, asOf);
        String svg = SvgChart.of(district + " " + day, chart.on(district, day));
        // A picture can carry scripts if somebody opens it as a page: it is a download that runs nothing.
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(district + ".svg")
                                .build()
                                .toString())
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as a workbook, with a row for each post. */
    @GetMapping("/workbook")
    @Allow
    ResponseEntity<byte[]> workbook(
            @PathVariable String district, @RequestParam(required = false) @Nullable LocalDate asOf) {
        LocalDate day = days.orToday(district, asOf);
        return TableFiles.workbook(district + "-" + day, out -> ChartTable.write(chart.on(district, day), out));
    }
}
