package io.shangquan.demand.plan.application;

import io.shangquan.demand.plan.domain.PlanTemplate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The templates of a city; the most particular one for a category holds. */
public record PlanTemplates(List<PlanTemplate> all) {

    public PlanTemplates {
        all = List.copyOf(all);
    }

    public Optional<PlanTemplate> forCategory(String category) {
        return all.stream()
                .filter(template -> template.covers(category))
                .max(Comparator.comparingInt(template -> template.category().length()));
    }
}
