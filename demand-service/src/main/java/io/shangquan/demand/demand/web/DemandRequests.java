package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.TriageDemand;
import io.shangquan.demand.demand.domain.CallBack;
import io.shangquan.demand.demand.domain.Ending;
import io.shangquan.demand.demand.domain.Resolution;
import io.shangquan.demand.demand.domain.ReturnOrder;
import io.shangquan.demand.demand.domain.Route;
import io.shangquan.demand.demand.domain.WhistleCall;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of the moves. */
final class DemandRequests {

    private DemandRequests() {}

    /**
     * Accepts and routes.
     *
     * @param route {@code DIRECT_TRANSFER} if absent
     * @param unit the category's if absent
     * @param whistle whom to call; there if, and only if, the route is {@code WHISTLE}
     */
    record Routing(
            @Nullable Route route,
            @Nullable @Size(min = 1, max = 64) String unit,
            @Nullable @Valid Call whistle) {

        @AssertTrue(message = "{io.shangquan.demand.Routing.whistle}")
        boolean isWhistleThereIfBlown() {
            return (route == Route.WHISTLE) == (whistle != null);
        }

        TriageDemand.Wish wish() {
            return wishOf(route, unit, whistle);
        }
    }

    /** Gives it to another unit, or sends it by another route. */
    record UnitChange(
            @Nullable Route route,
            @NotBlank @Size(max = 64) String unit,
            @Nullable @Valid Call whistle) {

        @AssertTrue(message = "{io.shangquan.demand.Routing.whistle}")
        boolean isWhistleThereIfBlown() {
            return (route == Route.WHISTLE) == (whistle != null);
        }

        TriageDemand.Wish wish() {
            return wishOf(route, unit, whistle);
        }
    }

    /**
     * Whom a whistle calls.
     *
     * @param assisting codes of the units that come beside the lead unit
     * @param place where, in words
     */
    record Call(
            @NotEmpty @Size(max = WhistleCall.MOST) Set<@NotBlank @Size(max = 64) String> assisting,
            @NotBlank @Size(max = 200) String place,
            @NotNull Instant meetAt) {}

    private static TriageDemand.Wish wishOf(@Nullable Route route, @Nullable String unit, @Nullable Call whistle) {
        return new TriageDemand.Wish(
                route == null ? Route.DIRECT_TRANSFER : route,
                unit,
                whistle == null ? null : new WhistleCall(whistle.assisting(), whistle.place(), whistle.meetAt()));
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
     * Says that it is not the unit's.
     *
     * @param text why
     */
    record Return(
            ReturnOrder.@NotNull Reason reason,
            @NotBlank @Size(max = 1000) String text) {}

    /**
     * Decides a return order.
     *
     * @param unit who gets it; named if, and only if, the unit is right
     */
    record ReturnDecision(
            @NotNull Boolean upheld,
            @Nullable @Size(min = 1, max = 64) String unit) {

        @AssertTrue(message = "{io.shangquan.demand.ReturnDecision.unit}")
        boolean isUnitNamedIfUpheld() {
            return upheld == null || upheld == (unit != null);
        }
    }

    /**
     * Asks for a pause.
     *
     * @param reason code of a reason that the rules list
     * @param text more about it, for the office
     */
    record HoldRequest(
            @NotBlank @Size(max = 64) String reason,
            @Nullable @Size(max = 1000) String text,
            @NotNull Instant until) {}

    /** Says whether the pause that is asked for may begin. */
    record HoldDecision(@NotNull Boolean approved) {}

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
     * @param reason why nobody was reached, or what they are not content with
     */
    record CallBackReport(
            @NotNull Boolean reached,
            @Nullable Boolean solved,
            @Nullable Boolean satisfied,
            CallBack.@Nullable Reason reason) {

        @AssertTrue(message = "{io.shangquan.demand.CallBackReport.answer}")
        boolean isAnswerGivenIfReached() {
            return reached == null || (reached == (solved != null) && reached == (satisfied != null));
        }

        @AssertTrue(message = "{io.shangquan.demand.CallBackReport.reason}")
        boolean isReasonFitting() {
            boolean content = Boolean.TRUE.equals(solved) && Boolean.TRUE.equals(satisfied);
            return reason == null || reached == null || reason.fits(reached, content);
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
