package io.shangquan.demand.escalation.domain;

import java.util.List;

/** The escalations of all districts. */
public interface Escalations {

    /** Keeps a new one, once. */
    void keep(Escalation escalation);

    /** Those of a demand, the oldest first. */
    List<Escalation> of(String district, String demand);
}
