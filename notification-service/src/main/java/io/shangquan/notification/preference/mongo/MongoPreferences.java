package io.shangquan.notification.preference.mongo;

import io.shangquan.notification.preference.application.PreferenceBooks;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.notification.preference.domain.PreferencesChange;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Repository;

/** Preferences in MongoDB. */
@Repository
class MongoPreferences implements PreferenceBooks {

    private static final String NO_DISTRICT = "*";

    private final AggregateStore<Preferences, PreferencesChange> store;

    MongoPreferences(AggregateStores stores) {
        this.store = stores.of(new PreferencesMapping());
    }

    @Override
    public View of(String person) {
        return store.find(NO_DISTRICT, person)
                .map(found -> new View(found.state(), found.version()))
                .orElseGet(() -> new View(Preferences.unsaid(person), 0));
    }

    @Override
    public Preferences change(String person, UnaryOperator<Preferences> change) {
        if (store.find(NO_DISTRICT, person).isPresent()) {
            return changeKnown(person, change);
        }
        Preferences first = change.apply(Preferences.unsaid(person));
        try {
            return stateOf(store.create(NO_DISTRICT, person, first, List.of(new PreferencesChange(first))));
        } catch (ProblemException e) {
            if (e.problem() == PlatformProblem.VALUE_TAKEN) {
                return changeKnown(person, change);
            }
            throw e;
        }
    }

    private Preferences changeKnown(String person, UnaryOperator<Preferences> change) {
        return stateOf(store.change(NO_DISTRICT, person, preferences -> {
            Preferences next = change.apply(preferences);
            return new Verdict.Accepted<>(next, List.of(new PreferencesChange(next)));
        }));
    }

    private static Preferences stateOf(Result<Preferences, Void> result) {
        return switch (result) {
            case Result.Changed<Preferences, Void> changed -> changed.stored().state();
            case Result.Repeated<Preferences, Void> repeated ->
                repeated.stored().state();
            case Result.Refused<Preferences, Void> _ ->
                throw new IllegalStateException("preferences are refused by nobody");
        };
    }
}
