package io.shangquan.demand.demand.messaging;

import io.shangquan.contracts.demand.DemandAbsorbed;
import io.shangquan.contracts.demand.DemandAbsorbing;
import io.shangquan.contracts.demand.DemandAbsorptionFailed;
import io.shangquan.contracts.demand.DemandAnswerAsked;
import io.shangquan.contracts.demand.DemandMerged;
import io.shangquan.contracts.demand.DemandReleased;
import io.shangquan.contracts.demand.DemandReleasing;
import io.shangquan.contracts.demand.DemandUnmerged;
import io.shangquan.demand.demand.domain.DemandEvent;
import io.shangquan.demand.demand.domain.DemandState;

/** Events of merging as contract records. */
final class MergeMessages {

    private MergeMessages() {}

    static Object of(DemandEvent.OfMerging event, DemandState after) {
        String submitter = after.intake().submitter().addressee();
        String unit = after.assignment() == null ? null : after.assignment().unit();
        return switch (event) {
            case DemandEvent.Absorbing absorbing ->
                new DemandAbsorbing(absorbing.source().value(), absorbing.by());
            case DemandEvent.AbsorptionFailed failed ->
                new DemandAbsorptionFailed(failed.source().value(), failed.reason());
            case DemandEvent.Absorbed absorbed ->
                new DemandAbsorbed(absorbed.source().value());
            case DemandEvent.Merged merged -> new DemandMerged(merged.target().value(), unit, submitter);
            case DemandEvent.Releasing releasing ->
                new DemandReleasing(releasing.source().value(), releasing.by());
            case DemandEvent.Released released ->
                new DemandReleased(released.source().value());
            case DemandEvent.Unmerged unmerged ->
                new DemandUnmerged(unmerged.target().value(), unmerged.status().name(), unit, submitter);
            case DemandEvent.AnswerAsked asked ->
                new DemandAnswerAsked(asked.target().value(), asked.outcome().name(), submitter);
        };
    }
}
