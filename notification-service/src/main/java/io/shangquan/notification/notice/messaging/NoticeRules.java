package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who hears of the events of one service. */
interface NoticeRules {

    /** The service's topic. */
    String topic();

    /** The contract records of which somebody hears, by their types. */
    Map<String, Class<?>> heardOf();

    /** Whom an event concerns; nobody, if it does so only in some cases. */
    Set<Audience> audiencesOf(Object event, String district);

    /** Who did it and need not hear of it; empty if everybody hears whom it concerns. */
    default Optional<String> authorOf(Object event) {
        return Optional.empty();
    }

    /** What several events of one subject tell, by a name within the subject, and is told once; empty if each is told. */
    default Optional<String> occasionOf(Object event) {
        return Optional.empty();
    }

    /** Contract records by their types. */
    static Map<String, Class<?>> byType(Class<?>... contracts) {
        return Stream.of(contracts).collect(Collectors.toUnmodifiableMap(EventTypes::of, contract -> contract));
    }
}
