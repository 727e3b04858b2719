package io.shangquan.demand.plan.web;

import io.shangquan.demand.plan.domain.PlanStatus;
import io.shangquan.demand.plan.domain.Task;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is printed beside a plan's own words.
 *
 * @param tiers of the chain of responsibility, the first at the top
 */
record PlanWords(
        String title,
        String demand,
        String site,
        String lead,
        String version,
        String measures,
        String tasks,
        List<String> taskColumns,
        String duties,
        List<String> dutyColumns,
        List<String> tiers,
        Map<PlanStatus, String> statuses,
        Map<Task.State, String> states,
        String overdue) {

    private static final PlanWords CHINESE = new PlanWords(
            "难题解决方案",
            "诉求",
            "地点",
            "牵头",
            "版本",
            "解决措施",
            "任务清单",
            List.of("任务", "责任单位", "时限", "状态", "完成情况"),
            "责任清单",
            List.of("层级", "单位", "职责"),
            List.of("处级领导", "专责科室", "专职书记", "第一书记", "商圈单位"),
            Map.of(
                    PlanStatus.DRAFT, "拟定中",
                    PlanStatus.PROPOSED, "待审批",
                    PlanStatus.APPROVED, "执行中",
                    PlanStatus.COMPLETED, "已完成"),
            Map.of(Task.State.OPEN, "待完成", Task.State.DONE, "已完成", Task.State.DROPPED, "已取消"),
            "逾期");

    private static final PlanWords ENGLISH = new PlanWords(
            "Solution plan",
            "Demand",
            "Place",
            "Lead",
            "Version",
            "Measures",
            "Tasks",
            List.of("Task", "Unit", "Due", "State", "Evidence"),
            "Responsibilities",
            List.of("Tier", "Unit", "Duty"),
            List.of(
                    "street official",
                    "coordinating section",
                    "full-time secretary",
                    "first secretary",
                    "member units"),
            Map.of(
                    PlanStatus.DRAFT, "draft",
                    PlanStatus.PROPOSED, "to be approved",
                    PlanStatus.APPROVED, "approved",
                    PlanStatus.COMPLETED, "completed"),
            Map.of(Task.State.OPEN, "open", Task.State.DONE, "done", Task.State.DROPPED, "dropped"),
            "overdue");

    static PlanWords in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }
}
