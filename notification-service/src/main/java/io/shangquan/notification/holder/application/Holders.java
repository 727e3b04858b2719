package io.shangquan.notification.holder.application;

import io.shangquan.notification.inbox.domain.Audience;
import java.util.Set;

/** Who holds which grant. */
public interface Holders {

    /** The people who hold a grant now; the person alone, if the audience is one. */
    Set<String> of(Audience audience);

    /** Whether a person belongs to an audience now. */
    default boolean belongs(String person, Audience audience) {
        return of(audience).contains(person);
    }
}
