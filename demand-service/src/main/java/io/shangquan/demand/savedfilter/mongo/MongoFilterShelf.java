package io.shangquan.demand.savedfilter.mongo;

import io.shangquan.demand.savedfilter.domain.FilterShelf;
import io.shangquan.demand.savedfilter.domain.SavedFilters;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Stored;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;

/** One document for each person and district, under an id that follows from the two. */
@Repository
class MongoFilterShelf implements FilterShelf {

    private final AggregateStore<SavedFilters, SavedFilters> store;

    MongoFilterShelf(AggregateStores stores) {
        this.store = stores.of(new SavedFiltersMapping());
    }

    @Override
    public SavedFilters of(String district, String person) {
        return store.find(district, idOf(district, person))
                .map(Stored::state)
                .orElseGet(() -> SavedFilters.none(district, person));
    }

    @Override
    public SavedFilters change(String district, String person, UnaryOperator<SavedFilters> change) {
        String id = idOf(district, person);
        if (store.find(district, id).isEmpty()) {
            SavedFilters first = change.apply(SavedFilters.none(district, person));
            return stateOf(store.create(district, id, first, List.of(first)));
        }
        return stateOf(store.change(district, id, saved -> {
            SavedFilters next = change.apply(saved);
            return new Verdict.Accepted<>(next, List.of(next));
        }));
    }

    private static String idOf(String district, String person) {
        return DerivedId.of(district + '/' + person, "saved-filters");
    }

    private static SavedFilters stateOf(Result<SavedFilters, Object> result) {
        return switch (result) {
            case Result.Changed<SavedFilters, Object> changed ->
                changed.stored().state();
            case Result.Repeated<SavedFilters, Object> repeated ->
                repeated.stored().state();
            case Result.Refused<SavedFilters, Object> refused ->
                throw new IllegalStateException("filters refuse nothing: " + refused.refusal());
        };
    }
}
