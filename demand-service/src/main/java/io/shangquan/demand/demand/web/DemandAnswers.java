package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.DemandView;
import io.shangquan.demand.demand.application.Reader;
import io.shangquan.demand.demand.domain.Actor;
import io.shangquan.demand.demand.domain.Demand;
import io.shangquan.demand.demand.domain.DemandDecision;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandRefusal;
import io.shangquan.demand.demand.domain.Party;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.command.CommandScope;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the endpoints of demands have in common: what is out of reach does not exist, and a refusal is a problem. */
@Component
public class DemandAnswers {

    private final DemandQueries queries;

    DemandAnswers(DemandQueries queries) {
        this.queries = queries;
    }

    DemandView within(String district, DemandId id, DemandReach reach) {
        return queries.find(district, id)
                .filter(reach::shows)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** Makes a move on behalf of a caller who can see the demand. */
    DemandResponse move(String district, DemandId id, Caller caller, Function<Actor, DemandDecision> move) {
        DemandReach reach = DemandReach.of(caller, district);
        within(district, id, reach);
        return of(move.apply(reach.actor()), reach);
    }

    /** The demand, if the caller may see it. @throws ProblemException {@code not-found} */
    public Seen within(String district, DemandId id, Caller caller) {
        return find(district, id, caller).orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_FOUND));
    }

    /** The demand, if there is one that the caller may see. */
    public Optional<Seen> find(String district, DemandId id, Caller caller) {
        DemandReach reach = DemandReach.of(caller, district);
        return queries.find(district, id)
                .filter(reach::shows)
                .map(view -> new Seen(view.demand(), reach.actor(), reach.sites(), reach.staff()));
    }

    /** Whose demands a caller sees, of a district ({@link Reader}); null for all of them. */
    public @Nullable Set<String> narrowed(String district, Caller caller) {
        return DemandReach.of(caller, district).narrowed();
    }

    /** A refusal of the demand as a problem. */
    public ProblemException problem(DemandRefusal refusal) {
        return DemandProblems.of(refusal);
    }

    DemandResponse of(DemandDecision decision, DemandReach reach) {
        return switch (decision) {
            case DemandDecision.Accepted accepted ->
                DemandResponse.of(
                        new DemandView(
                                accepted.demand(),
                                CommandScope.current().written().orElseThrow().version()),
                        reach.actor());
            case DemandDecision.Refused refused -> throw DemandProblems.of(refused.refusal());
        };
    }

    /**
     * A demand as somebody sees it.
     *
     * @param actor as whom they act on it
     * @param sites codes of the sites of which they are chief
     * @param staff whether they work on demands, rather than file them
     */
    public record Seen(Demand demand, Actor actor, Set<String> sites, boolean staff) {

        public Seen {
            sites = Set.copyOf(sites);
        }

        /** Whether nobody is to learn that it is they who filed it. */
        public boolean unnamed() {
            return demand.state().intake().submitter().hides(actor.subject());
        }

        /** Whether they act on it in a capacity. */
        public boolean is(Party party) {
            return actor.capacitiesIn(demand.state()).contains(party);
        }
    }
}
