package io.shangquan.notification.preference.application;

import io.shangquan.notification.preference.domain.Preferences;
import java.util.function.UnaryOperator;

/** The preferences of all people. */
public interface PreferenceBooks {

    /** A person's preferences with their version; 0 for somebody who has said nothing. */
    View of(String person);

    /** Changes a person's preferences and keeps them; changes nothing if the same command did it before. */
    Preferences change(String person, UnaryOperator<Preferences> change);

    /** A person's preferences with their version. */
    record View(Preferences preferences, long version) {}
}
