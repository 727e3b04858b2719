package io.shangquan.notification.subscriber.web;

import io.shangquan.notification.subscriber.domain.EventFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clients ask of subscribers. */
final class SubscriberRequests {

    private SubscriberRequests() {}

    /**
     * Somebody who is to get events.
     *
     * @param slug its name in its topic
     * @param url where its webhook is; absent if it gets a topic
     */
    record Registration(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*") @Size(max = 40)
            String slug,

            @NotBlank @Size(max = 100) String name,
            @Nullable URI url,
            @Valid @NotNull Filter filter) {}

    /**
     * Which events; an empty list lets everything through.
     *
     * @param types event types, or beginnings of them that end in {@code .*}
     */
    record Filter(
            @NotNull @Size(max = 50) Set<@Size(max = 100) String> types,
            @NotNull @Size(max = 50) Set<@Size(max = 48) String> districts,
            @NotNull @Size(max = 50) Set<@Size(max = 64) String> units) {

        EventFilter filter() {
            return new EventFilter(types, districts, units);
        }
    }

    /**
     * What is to be sent again.
     *
     * @param from events that happened then or later
     * @param to and before
     * @param failedOnly only what was not delivered
     */
    record Replay(@NotNull Instant from, @NotNull Instant to, boolean failedOnly) {}
}
