package io.shangquan.platform.store.aggregate;

import java.util.Set;

/** The fields of an aggregate's document that belong to the platform. */
public final class ReservedFields {

    public static final String ID = "_id";
    public static final String DISTRICT = "district";
    public static final String SCHEMA = "schema";
    /** Raised by every command; the {@code ETag}. */
    public static final String VERSION = "version";
    /** The counter of the aggregate's events. */
    public static final String SEQUENCE = "sequence";

    public static final String OUTBOX = "outbox";
    /** When the oldest entry of the outbox was written; absent while it is empty. */
    public static final String OUTBOX_AT = "outboxAt";
    /** When a clock is due next; absent while none runs. */
    public static final String NEXT_DUE_AT = "nextDueAt";
    /** The last 32 command keys with the digests of their bodies. */
    public static final String KEYS = "keys";
    /** The head of the aggregate's audit chain. */
    public static final String AUDIT_HASH = "auditHash";

    /** What the audit trail's digests of this aggregate are salted with; erasing it makes them meaningless. */
    public static final String AUDIT_SALT = "auditSalt";

    /** All of them. */
    static final Set<String> ALL = Set.of(
            ID, DISTRICT, SCHEMA, VERSION, SEQUENCE, OUTBOX, OUTBOX_AT, NEXT_DUE_AT, KEYS, AUDIT_HASH, AUDIT_SALT);

    private ReservedFields() {}
}
