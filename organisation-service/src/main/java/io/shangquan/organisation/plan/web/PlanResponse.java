package io.shangquan.organisation.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.PlanItem;
import io.shangquan.organisation.plan.domain.PlanKind;
import io.shangquan.organisation.plan.domain.Plans;
import io.shangquan.platform.web.command.Versioned;
import java.util.List;

/** A plan with its draft and what was published. */
record PlanResponse(
        String id,
        PlanKind kind,
        int year,
        String titleZh,
        String titleEn,
        List<PlanItem> draft,
        List<Plan.Version> versions,
        @JsonIgnore long version)
        implements Versioned {

    PlanResponse {
        draft = List.copyOf(draft);
        versions = List.copyOf(versions);
    }

    static PlanResponse of(Plans.Kept kept) {
        Plan plan = kept.plan();
        return new PlanResponse(
                plan.id(),
                plan.kind(),
                plan.year(),
                plan.titleZh(),
                plan.titleEn(),
                plan.draft(),
                plan.versions(),
                kept.version());
    }
}
