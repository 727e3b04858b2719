package io.shangquan.organisation.coverage.web;

import io.shangquan.organisation.coverage.application.CoverageReport;
import io.shangquan.organisation.coverage.domain.CoverageCount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coverage in counts. */
record CoverageResponse(LocalDate day, Count total, List<Count> bySite, List<Count> byMonth) {

    CoverageResponse {
        bySite = List.copyOf(bySite);
        byMonth = List.copyOf(byMonth);
    }

    static CoverageResponse of(CoverageReport.Report report) {
        return new CoverageResponse(
                report.day(),
                Count.of(null, report.total()),
                report.bySite().entrySet().stream()
                        .map(site -> Count.of(site.getKey(), site.getValue()))
                        .toList(),
                report.byMonth().entrySet().stream()
                        .map(month -> Count.of(month.getKey().toString(), month.getValue()))
                        .toList());
    }

    /**
     * Counts.
     *
     * @param of a site's code, empty for members in none, or a month
     * @param none how many the Party's organisation does not reach
     * @param connected how many have a named contact on both sides
     */
    record Count(
            @Nullable String of,
            int members,
            int own,
            int joint,
            int attached,
            int none,
            int connected,
            int organisationalPercent,
            int contactPercent) {

        static Count of(@Nullable String of, CoverageCount count) {
            return new Count(
                    of,
                    count.members(),
                    count.own(),
                    count.joint(),
                    count.attached(),
                    count.members() - count.own() - count.joint() - count.attached(),
                    count.connected(),
                    count.organisationalPercent(),
                    count.contactPercent());
        }
    }
}
