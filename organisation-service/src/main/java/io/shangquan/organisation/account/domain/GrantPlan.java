package io.shangquan.organisation.account.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an account's grants become. A grant belongs to the appointments from the first one that gives it, whether it was there before or
 * not; every other grant is somebody else's and stays.
 *
 * @param next all grants, those of others first, in the order in which they were
 * @param lost what appointments gave and give no longer
 */
public record GrantPlan(List<String> next, List<GivenGrant> lost) {

    public GrantPlan {
        next = List.copyOf(next);
        lost = List.copyOf(lost);
    }

    /**
     * Plans.
     *
     * @param present what the identity provider holds
     * @param wanted what appointments give today
     * @param upcoming what appointments will give on a later day
     * @param given what appointments gave before
     */
    public static GrantPlan of(
            Collection<String> present,
            Collection<GivenGrant> wanted,
            Collection<GivenGrant> upcoming,
            Collection<GivenGrant> given) {
        Set<String> wantedGrants = grantsOf(wanted);
        Set<String> upcomingGrants = grantsOf(upcoming);
        List<GivenGrant> lost = given.stream()
                .filter(grant -> !wantedGrants.contains(grant.grant()) && !upcomingGrants.contains(grant.grant()))
                .toList();
        Set<String> next = new LinkedHashSet<>(present);
        next.removeAll(grantsOf(lost));
        next.addAll(wantedGrants);
        return new GrantPlan(List.copyOf(next), lost);
    }

    private static Set<String> grantsOf(Collection<GivenGrant> given) {
        return given.stream().map(GivenGrant::grant).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
