package io.shangquan.demand.escalation.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The escalations of all districts. */
public interface Escalations {

    /** Keeps a new one, once. */
    void keep(EscalationDecision.Accepted told);

    /** Applies a verb to one and keeps what it led to. */
    EscalationDecision change(String district, String id, Function<Escalation, EscalationDecision> verb);

    /** One of them. */
    Optional<Escalation> find(String district, String id);

    /** Those that wait for a person's answer, the next due first. */
    List<Escalation> waitingFor(String district, String person, int limit);

    /** Those of a demand, the oldest first. */
    List<Escalation> of(String district, String demand);
}
