package io.shangquan.organisation.guidance.messaging;

import io.shangquan.contracts.organisation.GuidanceAnswered;
import io.shangquan.contracts.organisation.GuidanceIssued;
import io.shangquan.organisation.guidance.domain.GuidanceNote;
import io.shangquan.organisation.guidance.domain.GuidanceNote.GuidanceEvent;

/** Guidance notes as contract records. */
public final class GuidanceMessages {

    private GuidanceMessages() {}

    /** The contract record of an event; what a note says stays here. */
    public static Object of(GuidanceEvent event, GuidanceNote after) {
        return switch (event) {
            case ISSUED -> new GuidanceIssued(after.due());
            case ANSWERED -> new GuidanceAnswered(after.due(), !after.isLate(after.due()));
        };
    }
}
