package io.shangquan.event.activity.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.shangquan.event.activity.application.ActivityQueries;
import io.shangquan.event.activity.domain.ActivityKind;
import io.shangquan.event.activity.domain.ActivityStatus;
import io.shangquan.event.activity.domain.Programme;
import io.shangquan.platform.web.command.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An activity. */
record ActivityResponse(
        String id,
        ActivityKind kind,
        String title,
        String description,
        String unit,
        @Nullable String site,
        Instant startsAt,
        Instant endsAt,
        Instant registrationClosesAt,
        int capacity,
        ActivityStatus status,
        @JsonIgnore long version)
        implements Versioned {

    static ActivityResponse of(ActivityQueries.View view) {
        Programme programme = view.activity().programme();
        return new ActivityResponse(
                view.activity().id().value(),
                programme.kind(),
                programme.title(),
                programme.description(),
                programme.unit(),
                programme.site(),
                programme.startsAt(),
                programme.endsAt(),
                programme.registrationClosesAt(),
                programme.capacity(),
                view.activity().status(),
                view.version());
    }
}
