package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;

/**
 * The Two-New Office asks a district for an answer. Subject: the guidance note's id.
 *
 * @param due the last day for the answer
 */
@EventType("io.shangquan.organisation.guidance-issued.v1")
public record GuidanceIssued(LocalDate due) {}
