package io.shangquan.notification.selfcheck.domain;

import io.shangquan.notification.delivery.domain.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice reached, or was to reach, over one channel.
 *
 * @param own whether it is for the reader
 * @param read whether the reader has read it; null for what is for others, or in no inbox
 * @param reason why it was not sent or was given up, a code; null while neither is so
 * @param at when it was put in the inbox, was last tried, or was planned
 * @param dueAt when it is sent, or tried again; null once nothing is left to do
 */
public record Recipient(
        NoticeChannel channel,
        Whom whom,
        boolean own,
        NoticeState state,
        @Nullable Boolean read,
        @Nullable String reason,
        Instant at,
        @Nullable Instant dueAt) {

    /** An entry of an inbox that belongs to others. */
    public static Recipient inInbox(Whom whom, Instant at) {
        return new Recipient(NoticeChannel.INBOX, whom, false, NoticeState.KEPT, null, null, at, null);
    }

    /** An entry of the reader's inbox. */
    public static Recipient inOwnInbox(Whom whom, Instant at, boolean read) {
        return new Recipient(NoticeChannel.INBOX, whom, true, NoticeState.KEPT, read, null, at, null);
    }

    /** What is delivered by attempts. */
    public static Recipient delivered(
            NoticeChannel channel, Whom whom, boolean own, Progress progress, Instant plannedAt) {
        Instant at = progress.attempts().isEmpty()
                ? plannedAt
                : progress.attempts().getLast().at();
        return new Recipient(
                channel, whom, own, NoticeState.of(progress.status()), null, progress.reason(), at, progress.dueAt());
    }

    /** What stands on a subscriber's topic. */
    public static Recipient onTopic(Whom whom, Instant at) {
        return new Recipient(NoticeChannel.TOPIC, whom, false, NoticeState.SENT, null, null, at, null);
    }
}
