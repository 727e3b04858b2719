package io.shangquan.event.activity.web;

import io.shangquan.event.activity.domain.ActivityKind;
import io.shangquan.event.activity.domain.Programme;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity to be planned.
 *
 * @param unit code of the unit that holds it
 * @param site unit code of the site, absent if it is held elsewhere
 * @param registrationClosesAt until when one can register; when it begins, if absent
 */
record PlanActivityRequest(
        @NotNull ActivityKind kind,
        @NotBlank @Size(max = 100) String title,
        @NotNull @Size(max = 4000) String description,
        @NotBlank @Size(max = 64) String unit,
        @Nullable @Size(max = 64) String site,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable Instant registrationClosesAt,
        @Min(1) @Max(Programme.MAX_CAPACITY) int capacity) {

    Programme programme() {
        Instant closesAt = registrationClosesAt == null ? startsAt : registrationClosesAt;
        return new Programme(kind, title, description, unit, site, startsAt, endsAt, closesAt, capacity);
    }
}
