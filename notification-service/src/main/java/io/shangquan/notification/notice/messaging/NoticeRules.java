package io.shangquan.notification.notice.messaging;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.notification.inbox.domain.Audience;
import java.util.Map;
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

    /** Contract records by their types. */
    static Map<String, Class<?>> byType(Class<?>... contracts) {
        return Stream.of(contracts).collect(Collectors.toUnmodifiableMap(EventTypes::of, contract -> contract));
    }
}
