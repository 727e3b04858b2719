package io.shangquan.notification.notice.messaging;

import io.shangquan.notification.notice.domain.Notice;
import io.shangquan.platform.core.id.DerivedId;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.messaging.consumer.ReceivedEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into notices, by all the rules there are. */
@Component
public class Notices {

    private static final JsonMapper JSON = PlatformJson.lenient();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final Set<String> topics;
    private final Map<String, NoticeRules> rules = new HashMap<>();

    Notices(List<NoticeRules> all) {
        this.topics = all.stream().map(NoticeRules::topic).collect(Collectors.toUnmodifiableSet());
        all.forEach(each -> each.heardOf().keySet().forEach(type -> rules.put(type, each)));
    }

    /** Where the events come from. */
    public Set<String> topics() {
        return topics;
    }

    /** The types of which somebody hears. */
    public Set<String> types() {
        return Set.copyOf(rules.keySet());
    }

    /** The contract record of a type of which somebody hears. */
    public Class<?> contractOf(String type) {
        return Objects.requireNonNull(rulesOf(type).heardOf().get(type));
    }

    /** The notice of an event. @throws IllegalArgumentException if nobody hears of its type */
    public Notice of(ReceivedEvent event) {
        Object happened = event.as(contractOf(event.type()));
        NoticeRules concerning = rulesOf(event.type());
        return new Notice(
                concerning
                        .occasionOf(happened)
                        .map(occasion -> DerivedId.of(event.subject(), occasion))
                        .orElse(event.id()),
                event.type(),
                event.district(),
                event.subject(),
                event.time(),
                concerning.authorOf(happened).orElse(null),
                detailsOf(event),
                concerning.audiencesOf(happened, event.district()));
    }

    private NoticeRules rulesOf(String type) {
        NoticeRules found = rules.get(type);
        if (found == null) {
            throw new IllegalArgumentException("nobody hears of " + type);
        }
        return found;
    }

    private static Map<String, Object> detailsOf(ReceivedEvent event) {
        Map<String, Object> details = new LinkedHashMap<>(JSON.readValue(event.data(), FIELDS));
        details.values().removeIf(Objects::isNull);
        return details;
    }
}
