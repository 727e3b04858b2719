package io.shangquan.demand.config;

import io.shangquan.demand.batchintake.application.IntakeProfile;
import io.shangquan.demand.batchintake.application.IntakeProfiles;
import io.shangquan.demand.category.domain.Category;
import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.deadline.application.RuleSetForm;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import io.shangquan.demand.plan.application.PlanTemplates;
import io.shangquan.demand.plan.domain.PlanTemplate;
import io.shangquan.demand.rates.application.RateRuleBook;
import io.shangquan.demand.rates.domain.RateRules;
import io.shangquan.platform.core.json.PlatformJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Categories, deadline rules and calendars of a city, from JSON files: the ones that come with the service, or an operator's. */
final class CityData {

    private CityData() {}

    static CategoryTree categories(Resource file) {
        Categories read = read(file, Categories.class);
        return new CategoryTree(read.version(), read.categories());
    }

    /** @throws IllegalArgumentException if a version leaves a category without a deadline */
    static List<DeadlineRules> rules(Resource file, CategoryTree categories) {
        List<DeadlineRules> versions = Stream.of(read(file, RuleSetForm[].class))
                .map(RuleSetForm::published)
                .toList();
        List<String> selectable = categories.all().stream()
                .filter(Category::leaf)
                .map(Category::code)
                .toList();
        for (DeadlineRules version : versions) {
            if (!version.gaps(selectable).isEmpty()) {
                throw new IllegalArgumentException(
                        "rules " + version.version() + " leave " + version.gaps(selectable) + " without a deadline");
            }
        }
        return versions;
    }

    static List<WorkingCalendar> calendars(List<Resource> files) {
        return files.stream()
                .map(file -> read(file, CalendarFile.class).calendar())
                .toList();
    }

    /** @throws IllegalArgumentException if a rule names a category that cannot be selected */
    static IntakeProfiles intakeProfiles(Resource file, CategoryTree categories) {
        IntakeProfiles profiles = new IntakeProfiles(List.of(read(file, IntakeProfile[].class)));
        for (IntakeProfile profile : profiles.all()) {
            for (IntakeProfile.Rule rule : profile.category().rules()) {
                if (categories.find(rule.category()).filter(Category::leaf).isEmpty()) {
                    throw new IllegalArgumentException(profile.code() + " names no category: " + rule.category());
                }
            }
        }
        return profiles;
    }

    static PlanTemplates planTemplates(Resource file) {
        return new PlanTemplates(List.of(read(file, PlanTemplate[].class)));
    }

    static RateRuleBook rateRules(Resource file) {
        return new RateRuleBook(List.of(read(file, RateRules[].class)));
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return PlatformJson.strict().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private record Categories(String version, List<Category> categories) {}

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
