package io.shangquan.organisation.coverage.mongo;

import io.shangquan.organisation.coverage.domain.CoverageTarget;
import io.shangquan.organisation.coverage.domain.CoverageTargets;
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
        Result<CoverageTarget, Object> result = store.find(district, id).isPresent()
                ? store.change(district, id, _ -> new Verdict.Accepted<>(target, List.of(target)))
                : store.create(district, id, target, List.of(target));
        return switch (result) {
            case Result.Changed<CoverageTarget, Object> changed ->
                changed.stored().state();
            case Result.Repeated<CoverageTarget, Object> repeated ->
                repeated.stored().state();
            case Result.Refused<CoverageTarget, Object> _ -> throw new IllegalStateException("nothing was asked");
        };
    }
}
