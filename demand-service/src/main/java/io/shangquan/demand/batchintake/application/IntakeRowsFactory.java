package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.category.domain.CategoryTree;
import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.FollowUpDemand;
import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.platform.batch.RowCommand;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.function.Function;

/**
 * What rows need of demands, whatever the profile.
 *
 * @param problems a refusal as the problem that a row is refused with
 */
public record IntakeRowsFactory(
        CategoryTree categories,
        SubmitDemand submit,
        FollowUpDemand followUp,
        DemandQueries queries,
        Function<DemandRefusal, ProblemException> problems) {

    /** What a profile makes of the rows of a table. */
    public RowCommand<IntakeRow> of(IntakeProfile profile) {
        return new IntakeRows(profile, this);
    }
}
