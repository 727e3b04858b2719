package io.shangquan.demand.config;

import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.deadline.domain.Allowance;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.plan.application.PlanTemplates;
import io.shangquan.demand.plan.domain.PlanTemplate;
import io.shangquan.platform.core.json.PlatformJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Categories, deadline rules and calendars of a city, from JSON files: the ones that come with the service, or an operator's. */
final class CityData {

    private CityData() {}

    static CategoryTree categories(Resource file) {
        Categories read = read(file, Categories.class);
        return new CategoryTree(read.version(), read.categories());
    }

    static DeadlineBook deadlines(Resource rules, List<Resource> calendars) {
        return new DeadlineBook(
                List.of(read(rules, RuleSet[].class)).stream()
                        .map(RuleSet::published)
                        .toList(),
                calendars.stream()
                        .map(file -> read(file, CalendarFile.class).calendar())
                        .toList());
    }

    static PlanTemplates planTemplates(Resource file) {
        return new PlanTemplates(List.of(read(file, PlanTemplate[].class)));
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return PlatformJson.strict().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private record Categories(String version, List<Category> categories) {}

    private record RuleSet(
            String version,
            List<RuleOfUrgency> rules,
            List<Earlier> earlierAcceptance,
            ReturnOrders returnOrders,
            HoldTimes holds,
            FollowUpTimes followUp) {

        DeadlineRules published() {
            return new DeadlineRules(
                    version,
                    rules.stream().map(RuleOfUrgency::rule).toList(),
                    earlierAcceptance.stream().map(Earlier::earlier).toList(),
                    returnOrders.terms(),
                    holds.terms(),
                    followUp.times());
        }
    }

    private record ReturnOrders(Time within, int rounds, DeadlineRules.HandOver handOver) {
        DeadlineRules.Returns terms() {
            return new DeadlineRules.Returns(within.allowance(), rounds, handOver);
        }
    }

    private record HoldTimes(Days longest, List<DeadlineRules.HoldReason> reasons) {
        DeadlineRules.Holds terms() {
            return new DeadlineRules.Holds(Duration.ofDays(longest.days()), reasons);
        }
    }

    private record RuleOfUrgency(Urgency urgency, Time accept, Time firstContact, Time reportIn, Time resolve) {
        DeadlineRules.Rule rule() {
            return new DeadlineRules.Rule(
                    urgency, accept.allowance(), firstContact.allowance(), reportIn.allowance(), resolve.allowance());
        }
    }

    private record Earlier(Urgency urgency, String category, Time accept) {
        DeadlineRules.EarlierAcceptance earlier() {
            return new DeadlineRules.EarlierAcceptance(urgency, category, accept.allowance());
        }
    }

    private record FollowUpTimes(int callBacks, Days answerWithin, Days reopenWithin) {
        DeadlineRules.FollowUp times() {
            return new DeadlineRules.FollowUp(
                    callBacks, Duration.ofDays(answerWithin.days()), Duration.ofDays(reopenWithin.days()));
        }
    }

    private record Days(int days) {}

    /** Either hours, or working days. */
    private record Time(@Nullable Integer hours, @Nullable Integer workingDays) {
        Allowance allowance() {
            if (hours != null && workingDays == null) {
                return new Allowance.RoundTheClock(Duration.ofHours(hours));
            }
            if (workingDays != null && hours == null) {
                return new Allowance.WorkingDays(workingDays);
            }
            throw new IllegalArgumentException("a time is either hours or workingDays");
        }
    }

    private record CalendarFile(
            String code, String source, ZoneId zone, LocalTime closesAt, Map<Integer, YearFile> years) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(
                    code,
                    zone,
                    closesAt,
                    years.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, year -> year.getValue().year())));
        }
    }

    private record YearFile(Set<LocalDate> holidays, Set<LocalDate> makeupDays) {
        WorkingCalendar.Year year() {
            return new WorkingCalendar.Year(holidays, makeupDays);
        }
    }
}
