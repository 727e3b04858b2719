package io.shangquan.demand.plan.web;

import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.plan.application.PlanSheet;
import io.shangquan.demand.plan.domain.Responsibility;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.demand.unit.application.UnitNames;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.platform.core.access.DistrictDirectory;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Says a plan in words, with the names of units and the district's own time. */
@Component
class PlanSheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Units units;
    private final DistrictDirectory districts;

    PlanSheets(Units units, DistrictDirectory districts) {
        this.units = units;
        this.districts = districts;
    }

    PlanSheet of(SolutionPlan plan, DemandState demand, Locale locale) {
        PlanWords words = PlanWords.in(locale);
        UnaryOperator<String> names = namesOf(plan, demand, locale);
        ZoneId zone = districts.zoneOf(plan.district());
        return new PlanSheet(
                words.title(),
                facts(plan, demand, words, names),
                new PlanSheet.Part(words.measures(), plan.content().measures()),
                new PlanSheet.Table(
                        words.tasks(),
                        words.taskColumns(),
                        plan.content().tasks().stream()
                                .map(task -> row(task, words, names, zone))
                                .toList()),
                new PlanSheet.Table(
                        words.duties(),
                        words.dutyColumns(),
                        plan.content().responsibilities().stream()
                                .map(duty -> row(duty, words, names))
                                .toList()));
    }

    private static List<String> facts(
            SolutionPlan plan, DemandState demand, PlanWords words, UnaryOperator<String> names) {
        List<String> facts = new ArrayList<>();
        facts.add(
                words.demand() + "  " + demand.number() + "  " + demand.intake().description());
        String site = demand.intake().place().site();
        if (site != null) {
            facts.add(words.site() + "  " + names.apply(site));
        }
        facts.add(words.lead() + "  " + names.apply(plan.lead()));
        facts.add(words.version() + "  " + plan.version() + "  "
                + words.statuses().get(plan.status()));
        return facts;
    }

    private static List<String> row(Task task, PlanWords words, UnaryOperator<String> names, ZoneId zone) {
        String state = words.states().getOrDefault(task.state(), "");
        return List.of(
                task.what(),
                names.apply(task.unit()),
                TIME.format(task.dueAt().atZone(zone)),
                task.overdue() ? state + " · " + words.overdue() : state,
                task.evidence() == null ? "" : task.evidence());
    }

    private static List<String> row(Responsibility duty, PlanWords words, UnaryOperator<String> names) {
        return List.of(duty.tier() + " " + words.tiers().get(duty.tier() - 1), names.apply(duty.unit()), duty.duty());
    }

    private UnaryOperator<String> namesOf(SolutionPlan plan, DemandState demand, Locale locale) {
        Set<String> codes = new HashSet<>(Set.of(plan.lead()));
        plan.content().tasks().forEach(task -> codes.add(task.unit()));
        plan.content().responsibilities().forEach(duty -> codes.add(duty.unit()));
        String site = demand.intake().place().site();
        if (site != null) {
            codes.add(site);
        }
        return UnitNames.of(units, plan.district(), codes, locale)::nameOf;
    }
}
