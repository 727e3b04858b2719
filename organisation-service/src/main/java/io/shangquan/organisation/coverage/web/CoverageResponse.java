package io.shangquan.organisation.coverage.web;

import io.shangquan.organisation.coverage.application.CoverageReport;
import io.shangquan.organisation.coverage.domain.CoverageCount;
import io.shangquan.organisation.coverage.domain.CoverageTarget;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Coverage in counts.
 *
 * @param target of the day's year, if one was set
 */
record CoverageResponse(
        LocalDate day,
        Count total,
        List<Count> bySite,
        List<Count> byIndustry,
        List<Count> byMonth,
        @Nullable TargetResponse target) {

    CoverageResponse {
        bySite = List.copyOf(bySite);
        byIndustry = List.copyOf(byIndustry);
        byMonth = List.copyOf(byMonth);
    }

    static CoverageResponse of(CoverageReport.Report report) {
        return new CoverageResponse(
                report.day(),
                Count.of(null, report.total()),
                counts(report.bySite()),
                counts(report.byIndustry()),
                counts(report.byMonth()),
                report.target().map(TargetResponse::of).orElse(null));
    }

    private static List<Count> counts(Map<?, CoverageCount> groups) {
        return groups.entrySet().stream()
                .map(group -> Count.of(group.getKey().toString(), group.getValue()))
                .toList();
    }

    /** What is to be reached by the end of a year, in whole percent. */
    record TargetResponse(int year, int organisationalPercent, int workPercent) {

        static TargetResponse of(CoverageTarget target) {
            return new TargetResponse(target.year(), target.organisationalPercent(), target.workPercent());
        }
    }

    /**
     * Counts.
     *
     * @param of a site's code, empty for members in none; a section of GB/T 4754-2017, empty if the
     *     ledger does not know it; or a month
     * @param none how many the Party's organisation does not reach
     * @param connected how many have a named contact on both sides
     * @param visited how many were visited in the month
     * @param workPercent the share with contacts on both sides and a visit in the month
     */
    record Count(
            @Nullable String of,
            int members,
            int own,
            int joint,
            int attached,
            int none,
            int connected,
            int visited,
            int organisationalPercent,
            int contactPercent,
            int workPercent) {

        static Count of(@Nullable String of, CoverageCount count) {
            return new Count(
                    of,
                    count.members(),
                    count.own(),
                    count.joint(),
                    count.attached(),
                    count.members() - count.own() - count.joint() - count.attached(),
                    count.connected(),
                    count.visited(),
                    count.organisationalPercent(),
                    count.contactPercent(),
                    count.workPercent());
        }
    }
}
