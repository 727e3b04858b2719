package io.shangquan.ledger.enterprise.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where an enterprise stands with its site, and where it can go from there. */
public enum EnterpriseStatus {
    /** 入驻中. */
    MOVING_IN,
    /** 在营. */
    OPEN,
    /** 迁出中. */
    MOVING_OUT,
    /** 已迁出. */
    GONE;

    /** The states that may follow; one that has gone may come back. */
    public Set<EnterpriseStatus> next() {
        return switch (this) {
            case MOVING_IN -> EnumSet.of(OPEN, GONE);
            case OPEN -> EnumSet.of(MOVING_OUT, GONE);
            case MOVING_OUT -> EnumSet.of(OPEN, GONE);
            case GONE -> EnumSet.of(MOVING_IN);
        };
    }
}
