package io.shangquan.notification.inbox.web;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Scope;
import java.util.LinkedHashSet;
import java.util.Set;

/** The audiences to which a caller belongs, by their subject and their grants at this moment. */
final class Readership {

    private Readership() {}

    static Set<Audience> of(Caller caller) {
        Set<Audience> audiences = new LinkedHashSet<>();
        audiences.add(Audience.person(caller.subject()));
        caller.grants().forEach(grant -> audiences.add(new Audience(partitionOf(grant.scope()), grant.toString())));
        return audiences;
    }

    private static String partitionOf(Scope scope) {
        return switch (scope) {
            case Scope.Street _ -> Audience.EVERYWHERE;
            case Scope.District(String district) -> district;
            case Scope.Unit(String district, var _) -> district;
            case Scope.Enterprise(String district, var _) -> district;
        };
    }
}
