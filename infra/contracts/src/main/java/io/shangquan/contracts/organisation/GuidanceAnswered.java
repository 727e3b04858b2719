package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * A district has answered a guidance note. Subject: the guidance note's id.
 *
 * @param due the last day for the answer
 * @param inTime whether it came by then
 */
@EventType("io.shangquan.organisation.guidance-answered.v1")
public record GuidanceAnswered(LocalDate due, boolean inTime) {}
