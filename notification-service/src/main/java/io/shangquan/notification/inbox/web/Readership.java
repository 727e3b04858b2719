package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.platform.core.access.Caller;
import java.util.LinkedHashSet;
import java.util.Set;

/** The audiences to which a caller belongs, by their subject and their grants at this moment. */
public final class Readership {

    private Readership() {}

    /** All of them. */
    public static Set<Audience> of(Caller caller) {
        Set<Audience> audiences = new LinkedHashSet<>();
        audiences.add(Audience.person(caller.subject()));
        caller.grants().forEach(grant -> audiences.add(Audience.holdersOf(grant.toString())));
        return audiences;
    }
}
