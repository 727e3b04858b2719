package io.shangquan.demand.batchintake.domain;

import java.time.Instant;

/**
 * A table that is filed as demands, or was.
 *
 * @param profile code of the profile by which it is read
 * @param digest of the table: the same table is filed once, unless it was taken back
 * @param person subject of who sent it
 * @param touchedAt when somebody last worked on it
 */
public record IntakeBatch(
        String id,
        String district,
        String profile,
        String digest,
        String person,
        Stage stage,
        Instant sentAt,
        Instant touchedAt) {

    /** How far a batch is. */
    public enum Stage {
        /** 办理中: its rows are being filed. */
        FILING,
        /** 已完成. */
        FILED,
        /** 撤销中: what it filed is being taken back. */
        UNDOING,
        /** 已撤销. */
        UNDONE;

        /** Whether somebody works on it. */
        public boolean underWay() {
            return this == FILING || this == UNDOING;
        }
    }
}
