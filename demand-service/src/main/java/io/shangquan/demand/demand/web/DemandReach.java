package io.shangquan.demand.demand.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.Reader;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.DemandState;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.demand.demand.domain.Submitter;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a caller is to the demands of a district: what they see, as whom they act, what they may file.
 *
 * @param whole whether they see all of the district's demands
 * @param actor as whom they act
 * @param sites unit codes of the sites of which they are chief
 */
record DemandReach(boolean whole, Actor actor, Set<String> sites) {

    DemandReach {
        sites = Set.copyOf(sites);
    }

    /** Of a caller whom the endpoint's rule has let in: all of their grants reach the district. */
    static DemandReach of(Caller caller, String district) {
        boolean whole = false;
        Set<Party> standing = EnumSet.noneOf(Party.class);
        Set<String> units = new HashSet<>();
        Set<String> sites = new HashSet<>();
        Set<String> enterprises = new HashSet<>();
        for (Grant grant : caller.grants()) {
            switch (grant.scope()) {
                case Scope.Street _ -> {
                    whole = true;
                    standing.addAll(standingOf(grant.role()));
                }
                case Scope.District(String id)
                when id.equals(district) -> {
                    whole = true;
                    standing.addAll(standingOf(grant.role()));
                }
                case Scope.Unit(String id, String unit)
                when id.equals(district) -> (grant.role().equals(Roles.SITE_CHIEF) ? sites : units).add(unit);
                case Scope.Enterprise(String id, String code) when id.equals(district) -> enterprises.add(code);
                case Scope.District _, Scope.Unit _, Scope.Enterprise _ -> {}
            }
        }
        return new DemandReach(whole, new Actor(caller.subject(), standing, units, enterprises), sites);
    }

    boolean shows(DemandView view) {
        return whole || Reader.of(view.demand().state()).stream().anyMatch(readers()::contains);
    }

    /** Whether they work on demands, rather than file them. */
    boolean staff() {
        return whole || !actor.units().isEmpty() || !sites.isEmpty();
    }

    /** Whether they have to speak to whoever filed a demand: a bureau has if it leads, and has to record the first contact. */
    boolean speaksToSubmitter(Caller caller, DemandState demand) {
        boolean bureauOnly = caller.grants().stream()
                .noneMatch(grant -> grant.role().equals(Roles.DEPARTMENT_OFFICER)
                        || standingOf(grant.role()).contains(Party.OFFICE));
        return !bureauOnly || actor.capacitiesIn(demand).contains(Party.LEAD_UNIT);
    }

    /** What to look for; null for all. */
    @Nullable
    Set<String> narrowed() {
        return whole ? null : readers();
    }

    /**
     * Who files what this caller sends. The office files for somebody: it says by which channel it heard of it, and for whom, and is never
     * the submitter of what it will handle, unless it speaks for the enterprise itself.
     *
     * @throws ProblemException {@code channel-missing} or {@code submitter-missing} if the office does not say so,
     *     {@code channel-not-yours}, {@code not-permitted} for somebody else's enterprise or site, or {@code anonymous-with-names}
     */
    Submitter submitterOf(SubmitDemandRequest request, Channel channel) {
        boolean anonymous = Boolean.TRUE.equals(request.anonymous());
        if (actor.office() && !(channel == Channel.ONLINE && speaksFor(request))) {
            return somebody(request, channel, anonymous);
        }
        if (anonymous) {
            return unnamed(request, channel);
        }
        boolean chiefOfSite = request.site() != null && sites.contains(request.site());
        if (channel != Channel.ONLINE && !(channel == Channel.VISIT && chiefOfSite)) {
            throw ProblemException.of(DemandProblem.CHANNEL_NOT_YOURS, channel);
        }
        if (chiefOfSite) {
            return Submitter.named(actor.subject(), request.enterprise());
        }
        String enterprise = request.enterprise() == null ? onlyEnterprise() : request.enterprise();
        if (enterprise == null || !actor.enterprises().contains(enterprise)) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return Submitter.named(actor.subject(), enterprise);
    }

    /** Whether the caller speaks for the enterprise that it is about. */
    private boolean speaksFor(SubmitDemandRequest request) {
        return request.enterprise() == null
                ? onlyEnterprise() != null
                : actor.enterprises().contains(request.enterprise());
    }

    /** Somebody for whom the office files: an enterprise, a person, or whoever does not want to be named. */
    private static Submitter somebody(SubmitDemandRequest request, Channel channel, boolean anonymous) {
        if (channel == Channel.ONLINE) {
            throw ProblemException.of(DemandProblem.CHANNEL_MISSING);
        }
        boolean named = request.enterprise() != null || !request.whom().empty();
        if (anonymous && named) {
            throw ProblemException.of(DemandProblem.ANONYMOUS_WITH_NAMES);
        }
        if (!anonymous && !named) {
            throw ProblemException.of(DemandProblem.SUBMITTER_MISSING);
        }
        return anonymous ? Submitter.unnamed(null) : Submitter.named(null, request.enterprise());
    }

    /** Whoever may file at all may do so without a name; others file for somebody, who is not named then anyway. */
    private Submitter unnamed(SubmitDemandRequest request, Channel channel) {
        if (channel != Channel.ONLINE || request.enterprise() != null || request.contact() != null) {
            throw ProblemException.of(DemandProblem.ANONYMOUS_WITH_NAMES);
        }
        boolean files = !actor.enterprises().isEmpty() || (request.site() != null && sites.contains(request.site()));
        if (!files) {
            throw ProblemException.of(PlatformProblem.NOT_PERMITTED);
        }
        return Submitter.unnamed(actor.subject());
    }

    /** Codes of the units for which they act, sites of which they are chief among them. */
    Set<String> unitsAndSites() {
        Set<String> all = new LinkedHashSet<>(actor.units());
        all.addAll(sites);
        return all;
    }

    private static Set<Party> standingOf(String role) {
        return switch (role) {
            case Roles.DISTRICT_OFFICE, Roles.DISTRICT_SECRETARY -> Set.of(Party.OFFICE);
            case Roles.STREET_LEADER -> Set.of(Party.STREET);
            default -> Set.of();
        };
    }

    private @Nullable String onlyEnterprise() {
        return actor.enterprises().size() == 1 ? new TreeSet<>(actor.enterprises()).first() : null;
    }

    private Set<String> readers() {
        Set<String> readers = new LinkedHashSet<>();
        readers.add(Reader.person(actor.subject()));
        actor.units().forEach(unit -> readers.add(Reader.unit(unit)));
        sites.forEach(site -> readers.add(Reader.site(site)));
        actor.enterprises().forEach(code -> readers.add(Reader.enterprise(code)));
        return readers;
    }
}
