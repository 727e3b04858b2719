package io.shangquan.contracts.event;

/** The topics. Event topics keep everything; state topics are compacted and hold the newest record of each subject. */
public final class Topics {

    public static final String ORGANISATION = "shangquan.organisation.v1";
    public static final String ORGANISATION_STATE = "shangquan.organisation.state.v1";
    public static final String DEMAND = "shangquan.demand.v1";
    public static final String LEDGER = "shangquan.ledger.v1";
    public static final String LEDGER_STATE = "shangquan.ledger.state.v1";
    public static final String EVENT = "shangquan.event.v1";
    public static final String NOTIFICATION = "shangquan.notification.v1";

    /** Partitions of every event topic; fixed, because a key's partition must not change. */
    public static final int PARTITIONS = 12;

    private Topics() {}
}
