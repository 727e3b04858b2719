package io.shangquan.demand.demand.web;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.application.ItemByItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A move that is made with many demands.
 *
 * @param unit of a routing (the category's if absent) or a change of unit
 * @param reason of a decline, and so {@code instead}
 * @param category of a reclassification; stays if absent, and so {@code urgency}
 */
record BulkMove(
        @NotNull Action move,
        @NotEmpty @Size(max = 200) List<@Valid @NotNull Target> demands,
        @Nullable @Size(min = 1, max = 64) String unit,
        DemandRequests.@Nullable DeclineReason reason,
        @Nullable @Size(min = 1, max = 1000) String instead,
        @Nullable @Size(min = 1, max = 100) String category,
        @Nullable Urgency urgency) {

    @AssertTrue(message = "{io.shangquan.demand.BulkMove.parts}")
    boolean isTold() {
        return move == null
                || switch (move) {
                    case ROUTE, TAKE_UP -> true;
                    case CHANGE_UNIT -> unit != null;
                    case DECLINE -> reason != null && instead != null;
                    case RECLASSIFY -> category != null || urgency != null;
                };
    }

    @AssertTrue(message = "{io.shangquan.demand.BulkMove.once}")
    boolean isEachNamedOnce() {
        return demands == null || demands.stream().map(Target::id).distinct().count() == demands.size();
    }

    List<ItemByItem.Item> wanted() {
        return demands.stream()
                .map(target -> new ItemByItem.Item(target.id(), target.version()))
                .toList();
    }

    /** Which moves can be made with many demands. */
    enum Action {
        ROUTE,
        CHANGE_UNIT,
        TAKE_UP,
        DECLINE,
        RECLASSIFY
    }

    /**
     * A demand.
     *
     * @param version that its sender has seen; whichever it has if absent
     */
    record Target(
            @NotBlank @Size(max = 64) String id, @Nullable Long version) {}
}
