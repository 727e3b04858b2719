package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * A member organisation stands otherwise towards the Party's organisation. Subject: the coverage record's id.
 *
 * @param member the member organisation's unit code within its district
 * @param status {@code OWN}, {@code JOINT}, {@code ATTACHED} or {@code NONE}
 * @param from the first day of that
 */
@EventType("io.shangquan.organisation.affiliation-changed.v1")
public record AffiliationChanged(String member, String status, LocalDate from) {}
