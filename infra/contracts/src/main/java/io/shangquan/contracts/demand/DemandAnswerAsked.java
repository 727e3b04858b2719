package io.shangquan.contracts.demand;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The demand into which this one was merged is resolved; its submitter may rate. Subject: the demand's id.
 *
 * @param target id of the other
 * @param outcome the outcome's code
 * @param submitter the person's subject, null if anonymous
 */
@EventType("io.shangquan.demand.answer-asked.v1")
public record DemandAnswerAsked(
        String target, String outcome, @Nullable String submitter) {}
