package io.shangquan.demand.config;

import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.comment.application.AddComment;
import io.shangquan.demand.comment.domain.Comments;
import io.shangquan.demand.deadline.application.CalendarYears;
import io.shangquan.demand.deadline.application.DeadlineBook;
import io.shangquan.demand.deadline.application.ImportCalendar;
import io.shangquan.demand.deadline.application.PublishRules;
import io.shangquan.demand.deadline.application.RuleSetQueries;
import io.shangquan.demand.deadline.domain.RuleSets;
import io.shangquan.demand.deadline.web.DeadlineProblem;
import io.shangquan.demand.demand.application.CheckDemand;
import io.shangquan.demand.demand.application.Decisions;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.Duties;
import io.shangquan.demand.demand.application.FireDemandClocks;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.HandOverDemands;
import io.shangquan.demand.demand.application.HandleDemand;
import io.shangquan.demand.demand.application.HoldDemand;
import io.shangquan.demand.demand.application.LeftDemands;
import io.shangquan.demand.demand.application.MergeDemands;
import io.shangquan.demand.demand.application.RecomputeDeadlines;
import io.shangquan.demand.demand.application.SimulateRules;
import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.application.SucceedUnit;
import io.shangquan.demand.demand.application.Timetables;
import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.Demands;
import io.shangquan.demand.demand.web.DemandProblem;
import io.shangquan.demand.doorservice.application.ArrangeVisit;
import io.shangquan.demand.doorservice.application.DoorServiceQueries;
import io.shangquan.demand.doorservice.application.VisitDuties;
import io.shangquan.demand.doorservice.domain.DoorServices;
import io.shangquan.demand.duplicate.application.SuggestDuplicates;
import io.shangquan.demand.escalation.application.AnswerEscalations;
import io.shangquan.demand.escalation.application.Chains;
import io.shangquan.demand.escalation.application.EscalateDeadline;
import io.shangquan.demand.escalation.application.EscalationDuties;
import io.shangquan.demand.escalation.domain.Escalations;
import io.shangquan.demand.following.application.FollowDemand;
import io.shangquan.demand.following.domain.Followings;
import io.shangquan.demand.history.application.Histories;
import io.shangquan.demand.plan.application.DraftPlan;
import io.shangquan.demand.plan.application.LeftTasks;
import io.shangquan.demand.plan.application.PlanDuties;
import io.shangquan.demand.plan.application.PlanQueries;
import io.shangquan.demand.plan.application.PlanTemplates;
import io.shangquan.demand.plan.application.WorkOnPlan;
import io.shangquan.demand.plan.domain.Plans;
import io.shangquan.demand.unit.application.Heirs;
import io.shangquan.demand.unit.application.LeftWork;
import io.shangquan.demand.unit.application.Units;
import io.shangquan.demand.whistle.application.AnswerWhistle;
import io.shangquan.demand.whistle.application.BlowWhistle;
import io.shangquan.demand.whistle.application.WhistleDuties;
import io.shangquan.demand.whistle.application.WhistleQueries;
import io.shangquan.demand.whistle.domain.Whistles;
import io.shangquan.platform.attachments.Attachments;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.id.IdSource;
import io.shangquan.platform.core.problem.ProblemCodes;
import io.shangquan.platform.store.outbox.Outboxes;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The use cases, and the data that they go by. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(CityProperties.class)
class DemandConfiguration {

    /** Six digits. */
    private static final int SIGN_IN_CODES = 1_000_000;

    @Bean
    CategoryTree categoryTree(CityProperties city) {
        return CityData.categories(city.categories());
    }

    @Bean
    DeadlineBook deadlineBook(
            CityProperties city, CategoryTree categories, RuleSetQueries ruleSets, CalendarYears years, Clock clock) {
        return new DeadlineBook(
                CityData.rules(city.deadlineRules(), categories),
                CityData.calendars(city.workingCalendars()),
                ruleSets,
                years,
                clock);
    }

    @Bean
    PublishRules publishRules(RuleSets ruleSets, DeadlineBook book, CategoryTree categories, Clock clock) {
        return new PublishRules(ruleSets, book, categories, clock);
    }

    @Bean
    SimulateRules simulateRules(DemandQueries demands, Timetables timetables, Clock clock) {
        return new SimulateRules(demands, timetables, clock);
    }

    @Bean
    ImportCalendar importCalendar(CalendarYears years, DeadlineBook book) {
        return new ImportCalendar(years, book);
    }

    @Bean
    RecomputeDeadlines recomputeDeadlines(Demands demands, DemandQueries queries, Timetables timetables, Clock clock) {
        return new RecomputeDeadlines(demands, queries, timetables, clock);
    }

    @Bean
    ProblemCodes deadlineProblems() {
        return ProblemCodes.of("demand-service", DeadlineProblem.class);
    }

    @Bean
    Timetables timetables(DeadlineBook book, DistrictDirectory districts) {
        return new Timetables(book, districts);
    }

    @Bean
    SubmitDemand submitDemand(
            Demands demands,
            CategoryTree categories,
            Units units,
            Timetables timetables,
            Attachments attachments,
            Clock clock) {
        return new SubmitDemand(demands, categories, units, timetables, attachments, clock);
    }

    @Bean
    TriageDemand triageDemand(
            Demands demands, CategoryTree categories, Units units, Timetables timetables, Clock clock) {
        return new TriageDemand(demands, categories, units, timetables, clock);
    }

    @Bean
    HandleDemand handleDemand(Demands demands, Timetables timetables, Clock clock) {
        return new HandleDemand(demands, timetables, clock);
    }

    @Bean
    HoldDemand holdDemand(Demands demands, Timetables timetables, Clock clock) {
        return new HoldDemand(demands, timetables, clock);
    }

    @Bean
    FollowUpDemand followUpDemand(Demands demands, DemandQueries queries, Timetables timetables, Clock clock) {
        return new FollowUpDemand(demands, queries, timetables, clock);
    }

    @Bean
    HandOverDemands handOverDemands(Demands demands, DemandQueries queries, Clock clock) {
        return new HandOverDemands(demands, queries, clock);
    }

    @Bean
    MergeDemands mergeDemands(Demands demands, DemandQueries queries, Units units, Clock clock) {
        return new MergeDemands(demands, queries, units, clock);
    }

    @Bean
    BlowWhistle blowWhistle(
            Whistles whistles,
            WhistleQueries queries,
            DemandQueries demands,
            Units units,
            Timetables timetables,
            Clock clock) {
        SecureRandom random = new SecureRandom();
        Supplier<String> codes = () -> String.format(Locale.ROOT, "%06d", random.nextInt(SIGN_IN_CODES));
        return new BlowWhistle(whistles, queries, demands, units, timetables, codes, clock);
    }

    @Bean
    AnswerWhistle answerWhistle(Whistles whistles, DemandQueries demands, Timetables timetables, Clock clock) {
        return new AnswerWhistle(whistles, demands, timetables, clock);
    }

    @Bean
    DraftPlan draftPlan(
            Plans plans,
            PlanQueries queries,
            Demands demands,
            CityProperties city,
            Timetables timetables,
            IdSource ids,
            Clock clock) {
        PlanTemplates templates = CityData.planTemplates(city.planTemplates());
        return new DraftPlan(plans, queries, demands, templates, timetables, ids, clock);
    }

    @Bean
    LeftWork leftDemands(Demands demands, DemandQueries queries, Clock clock) {
        return new LeftDemands(demands, queries, clock);
    }

    @Bean
    LeftWork leftTasks(Plans plans, PlanQueries queries) {
        return new LeftTasks(plans, queries);
    }

    @Bean
    Duties decisions(DemandQueries queries) {
        return new Decisions(queries);
    }

    @Bean
    Duties whistleDuties(WhistleQueries queries) {
        return new WhistleDuties(queries);
    }

    @Bean
    Duties planDuties(PlanQueries queries) {
        return new PlanDuties(queries);
    }

    @Bean
    Duties visitDuties(DoorServiceQueries queries, Clock clock) {
        return new VisitDuties(queries, clock);
    }

    @Bean
    Duties escalationDuties(Escalations escalations) {
        return new EscalationDuties(escalations);
    }

    @Bean
    SucceedUnit succeedUnit(List<LeftWork> kinds, Units units, Timetables timetables, Clock clock) {
        return new SucceedUnit(kinds, new Heirs(units), timetables, clock);
    }

    @Bean
    WorkOnPlan workOnPlan(
            Plans plans,
            Demands demands,
            DemandQueries queries,
            Units units,
            Timetables timetables,
            Attachments attachments,
            Clock clock) {
        return new WorkOnPlan(plans, demands, queries, units, timetables, attachments, clock);
    }

    @Bean
    ArrangeVisit arrangeVisit(DoorServices services, DoorServiceQueries queries, Clock clock) {
        return new ArrangeVisit(services, queries, clock);
    }

    @Bean
    CheckDemand checkDemand(DemandQueries queries, Outboxes outboxes, Histories histories) {
        return new CheckDemand(queries, outboxes, histories);
    }

    @Bean
    EscalateDeadline escalateDeadline(
            Escalations escalations, Chains chains, Units units, DistrictDirectory districts, Timetables timetables) {
        return new EscalateDeadline(escalations, chains, units, districts, timetables);
    }

    @Bean
    AnswerEscalations answerEscalations(Escalations escalations, DemandQueries demands, Clock clock) {
        return new AnswerEscalations(escalations, demands, clock);
    }

    @Bean
    AddComment addComment(Comments comments, Attachments attachments, Clock clock) {
        return new AddComment(comments, attachments, clock);
    }

    @Bean
    FollowDemand followDemand(Followings followings, Clock clock) {
        return new FollowDemand(followings, clock);
    }

    @Bean
    SuggestDuplicates suggestDuplicates(DemandQueries demands, Clock clock) {
        return new SuggestDuplicates(demands, clock);
    }

    @Bean
    FireDemandClocks fireDemandClocks(Demands demands, Timetables timetables, Clock clock) {
        return new FireDemandClocks(demands, timetables, clock);
    }

    @Bean
    ProblemCodes demandProblems() {
        return ProblemCodes.of("demand-service", DemandProblem.class);
    }
}
