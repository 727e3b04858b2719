package io.shangquan.notification.preference.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.contracts.notification.PreferencesChanged;
import io.shangquan.notification.preference.domain.Preferences;
import io.shangquan.notification.preference.domain.PreferencesChange;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import org.bson.Document;

/** How preferences are kept, and what is told of their changes. */
final class PreferencesMapping implements AggregateMapping<Preferences, PreferencesChange> {

    @Override
    public String collection() {
        return PreferencesDocument.COLLECTION;
    }

    @Override
    public Document write(Preferences state) {
        return PreferencesDocument.of(state);
    }

    @Override
    public Preferences read(Document document) {
        return PreferencesDocument.read(document);
    }

    @Override
    public OutboundEvent message(PreferencesChange event, Preferences after) {
        return new OutboundEvent(
                EventTypes.of(PreferencesChanged.class),
                new PreferencesChanged(after.mail(), after.language().locale().toLanguageTag()));
    }
}
