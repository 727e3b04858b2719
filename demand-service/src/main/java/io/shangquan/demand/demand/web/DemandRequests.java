package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.Route;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The bodies of the moves. */
final class DemandRequests {

    private DemandRequests() {}

    /**
     * Accepts and routes.
     *
     * @param route {@code DIRECT_TRANSFER} if absent
     * @param unit the category's if absent
     */
    record Routing(
            @Nullable Route route,
            @Nullable @Size(min = 1, max = 64) String unit) {
        Route by() {
            return route == null ? Route.DIRECT_TRANSFER : route;
        }
    }

    /** Gives it to another unit. */
    record UnitChange(
            @Nullable Route route, @NotBlank @Size(max = 64) String unit) {
        Route by() {
            return route == null ? Route.DIRECT_TRANSFER : route;
        }
    }

    /** Why the office does not accept a demand. */
    enum DeclineReason {
        NOT_OURS(Ending.Reason.NOT_OURS),
        ALREADY_HANDLED(Ending.Reason.ALREADY_HANDLED),
        NOT_CLEAR(Ending.Reason.NOT_CLEAR),
        NOT_LAWFUL(Ending.Reason.NOT_LAWFUL);

        private final Ending.Reason reason;

        DeclineReason(Ending.Reason reason) {
            this.reason = reason;
        }

        Ending.Reason reason() {
            return reason;
        }
    }

    /**
     * Declines.
     *
     * @param instead where to go instead, for the submitter
     */
    record Decline(
            @NotNull DeclineReason reason,
            @NotBlank @Size(max = 1000) String instead) {}

    /**
     * Notes a contact.
     *
     * @param contactedAt now if absent
     */
    record FirstContact(@Nullable Instant contactedAt) {}

    /**
     * Reports the outcome.
     *
     * @param text for the submitter
     */
    record Resolve(
            Resolution.@NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String text) {}

    /**
     * Notes a call.
     *
     * @param solved said if, and only if, somebody was reached; {@code satisfied} likewise
     */
    record CallBackReport(
            @NotNull Boolean reached,
            @Nullable Boolean solved,
            @Nullable Boolean satisfied) {

        @AssertTrue(message = "{io.shangquan.demand.CallBackReport.answer}")
        boolean isAnswerGivenIfReached() {
            return reached == null || (reached == (solved != null) && reached == (satisfied != null));
        }
    }

    /**
     * Rates.
     *
     * @param synthetic true for a rating that was made up for a demonstration
     */
    record Rate(
            @NotNull Boolean solved,
            @NotNull Boolean satisfied,
            @Nullable @Size(max = 1000) String comment,
            @Nullable Boolean synthetic) {}

    /** Why personal data is to be shown; it is written down. */
    record Reveal(@NotBlank @Size(max = 200) String reason) {}
}
