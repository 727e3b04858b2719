package io.shangquan.organisation.coverage.mongo;

import io.shangquan.organisation.coverage.domain.CoverageTarget;
import io.shangquan.organisation.coverage.domain.CoverageTargets;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Targets in MongoDB. */
@Repository
class MongoCoverageTargets implements CoverageTargets {

    private final AggregateStore<CoverageTarget, CoverageTarget> store;

    MongoCoverageTargets(AggregateStores stores) {
        this.store = stores.of(new CoverageTargetMapping());
    }

    @Override
    public Optional<CoverageTarget> of(String district, int year) {
        return store.find(district, CoverageTargetMapping.idOf(district, year)).map(Stored::state);
    }

    @Override
    public CoverageTarget set(CoverageTarget target) {
        String district = target.district();
        String id = CoverageTargetMapping.idOf(district, target.year());
        return switch (write(district, id, target)) {
            case Result.Changed<CoverageTarget, Object> changed ->
                changed.stored().state();
            case Result.Repeated<CoverageTarget, Object> repeated ->
                repeated.stored().state();
            case Result.Refused<CoverageTarget, Object> _ -> throw new IllegalStateException("nothing was asked");
        };
    }

    /** Somebody else may set the first of a year at the same moment: then it is changed. */
    private Result<CoverageTarget, Object> write(String district, String id, CoverageTarget target) {
        if (store.find(district, id).isEmpty()) {
            try {
                return store.create(district, id, target, List.of(target));
            } catch (ProblemException e) {
                if (e.problem() != PlatformProblem.VALUE_TAKEN) {
                    throw e;
                }
            }
        }
        return store.change(district, id, _ -> new Verdict.Accepted<>(target, List.of(target)));
    }
}
