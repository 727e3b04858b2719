package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An election has come to another phase. Subject: the election's id.
 *
 * @param phase {@code NOMINATION}, {@code CANDIDATES}, {@code BALLOT}, {@code TIED}, {@code OBJECTION}, {@code CONFIRMED} or {@code FAILED}
 * @param round of the ballot, 0 before the first
 * @param opensAt when ballots are taken from, in the phase {@code BALLOT}
 * @param closesAt until when ballots are taken, in the phase {@code BALLOT}
 * @param ballots how many were cast in this round, once they are counted
 */
@EventType("io.shangquan.organisation.election-moved.v1")
public record ElectionMoved(
        String phase,
        int round,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Integer ballots) {}
