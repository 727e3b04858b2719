package io.shangquan.notification.selfcheck.domain;

import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a demand of which somebody hears, and whom notices of it reached.
 *
 * @param event the event's id, as demand-service's self-check has it
 * @param type the event's type
 * @param subject the id of what it happened to: the demand, or a comment, plan or the like of it
 * @param at when it happened
 * @param cameAt when it came here
 * @param recipients none if it concerned nobody
 */
public record DemandNotice(
        String event, String type, String subject, Instant at, Instant cameAt, List<Recipient> recipients) {

    public DemandNotice {
        recipients = List.copyOf(recipients);
    }
}
