package io.shangquan.notification.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a delivery has got.
 *
 * @param dueAt when it is to be handed over, null once nothing is left to do
 * @param reason why it was not sent or was given up, null while neither is so
 * @param attempts oldest first
 */
public record Progress(
        DeliveryStatus status,
        @Nullable Instant dueAt,
        @Nullable String reason,
        List<Attempt> attempts) {

    /** Why a delivery that ran out of attempts was given up. */
    public static final String TRIED_TOO_OFTEN = "tried-too-often";

    /** Why a delivery was given up that the other side will never take. */
    public static final String REFUSED = "refused";

    public Progress {
        attempts = List.copyOf(attempts);
    }

    /** To be handed over at a moment. */
    public static Progress dueAt(Instant moment) {
        return new Progress(DeliveryStatus.WAITING, moment, null, List.of());
    }

    /** Not to be sent, from the beginning. */
    public static Progress neverSent(String reason) {
        return new Progress(DeliveryStatus.SUPPRESSED, null, reason, List.of());
    }

    /** Not to be sent any more. */
    public Progress suppressed(String why) {
        return new Progress(DeliveryStatus.SUPPRESSED, null, why, attempts);
    }

    /** After an attempt. */
    public Progress after(Handover handover, String delivery, RetrySchedule schedule, Instant now) {
        List<Attempt> tried = Stream.concat(
                        attempts.stream(), Stream.of(new Attempt(now, handover.outcome(), handover.detail())))
                .toList();
        return switch (handover.outcome()) {
            case ACCEPTED -> new Progress(DeliveryStatus.SENT, null, null, tried);
            case REFUSED -> new Progress(DeliveryStatus.FAILED, null, REFUSED, tried);
            case DEFERRED ->
                schedule.pauseAfter(tried.size(), delivery)
                        .map(pause -> now.plus(longer(pause, handover.notBefore())))
                        .map(next -> new Progress(DeliveryStatus.WAITING, next, null, tried))
                        .orElseGet(() -> new Progress(DeliveryStatus.FAILED, null, TRIED_TOO_OFTEN, tried));
        };
    }

    private static Duration longer(Duration pause, @Nullable Duration asked) {
        return Optional.ofNullable(asked)
                .filter(other -> other.compareTo(pause) > 0)
                .orElse(pause);
    }
}
