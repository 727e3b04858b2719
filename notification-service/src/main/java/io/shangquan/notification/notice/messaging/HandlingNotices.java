package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.demand.DemandAnswerAsked;
import io.shangquan.contracts.demand.DemandHandedOver;
import io.shangquan.contracts.demand.DemandHeld;
import io.shangquan.contracts.demand.DemandHoldRefused;
import io.shangquan.contracts.demand.DemandHoldRequested;
import io.shangquan.contracts.demand.DemandMerged;
import io.shangquan.contracts.demand.DemandReclassified;
import io.shangquan.contracts.demand.DemandResumed;
import io.shangquan.contracts.demand.DemandReturnDecided;
import io.shangquan.contracts.demand.DemandReturned;
import io.shangquan.contracts.demand.DemandUnitSucceeded;
import io.shangquan.contracts.demand.DemandUnmerged;
import io.shangquan.contracts.event.Topics;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who hears of what turns up while a demand is handled: returns, pauses, mergers, changes of hands and of category. */
@Component
class HandlingNotices implements NoticeRules {

    private static final String STREET = "STREET";

    private static final Map<String, Class<?>> HEARD_OF = NoticeRules.byType(
            DemandReturned.class,
            DemandReturnDecided.class,
            DemandHoldRequested.class,
            DemandHoldRefused.class,
            DemandHeld.class,
            DemandResumed.class,
            DemandHandedOver.class,
            DemandUnitSucceeded.class,
            DemandReclassified.class,
            DemandMerged.class,
            DemandUnmerged.class,
            DemandAnswerAsked.class);

    @Override
    public String topic() {
        return Topics.DEMAND;
    }

    @Override
    public Map<String, Class<?>> heardOf() {
        return HEARD_OF;
    }

    @Override
    public Set<Audience> audiencesOf(Object event, String district) {
        return switch (event) {
            case DemandReturned returned ->
                Set.of(returned.decider().equals(STREET) ? Offices.streetLeader(district) : Offices.office(district));
            case DemandReturnDecided decided ->
                Offices.units(district, Set.copyOf(List.of(decided.returnedBy(), decided.unit())));
            case DemandHoldRequested _ -> Set.of(Offices.office(district));
            case DemandHoldRefused refused -> Set.of(Offices.unit(district, refused.unit()));
            case DemandHeld held -> Offices.and(held.submitter(), Offices.unit(district, held.unit()));
            case DemandResumed resumed -> Offices.and(resumed.submitter(), Offices.unit(district, resumed.unit()));
            case DemandHandedOver handed -> Offices.people(List.of(handed.officer(), handed.formerOfficer()));
            case DemandUnitSucceeded succeeded ->
                Set.of(Offices.unit(district, succeeded.unit()), Offices.office(district));
            case DemandReclassified reclassified -> Offices.and(reclassified.submitter());
            case DemandMerged merged -> Offices.and(merged.submitter());
            case DemandUnmerged unmerged -> Offices.and(unmerged.submitter());
            case DemandAnswerAsked asked -> Offices.and(asked.submitter());
            default -> throw new IllegalArgumentException("nobody hears of " + event.getClass());
        };
    }
}
