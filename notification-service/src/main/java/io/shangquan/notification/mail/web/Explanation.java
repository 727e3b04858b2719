package io.shangquan.notification.mail.web;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why a person did, or did not, get word of an event.
 *
 * @param demand the demand to which its subject belongs, absent if it names none
 * @param activity the activity to which its subject belongs, absent if it names none
 * @param heardBy the grants whose holders got it, and {@code person} for one who is named
 * @param through why this reader got it: {@code person}, or the grant that they hold; absent if they did not
 * @param mail what became of the mail, absent if none was even considered: the reader had no address then, or did not get the message
 */
record Explanation(
        String event,
        String type,
        Instant at,
        @Nullable String demand,
        @Nullable String activity,
        List<String> heardBy,
        @Nullable String through,
        @Nullable MailResponse mail) {

    private static final String PERSON = "person";
    private static final String DEMAND = "demand";
    private static final String ACTIVITY = "activity";

    /**
     * @param entries those of one event
     * @param heard whether one of them is for the reader
     */
    static Explanation of(List<InboxEntry> entries, Predicate<InboxEntry> heard, Optional<MailResponse> mail) {
        InboxEntry any = entries.getFirst();
        return new Explanation(
                any.event(),
                any.type(),
                any.at(),
                namedIn(any, DEMAND),
                namedIn(any, ACTIVITY),
                entries.stream()
                        .map(InboxEntry::audience)
                        .filter(audience -> !audience.equals(Audience.NOBODY))
                        .map(Explanation::nameOf)
                        .sorted()
                        .toList(),
                entries.stream()
                        .filter(heard)
                        .map(entry -> nameOf(entry.audience()))
                        .findFirst()
                        .orElse(null),
                mail.orElse(null));
    }

    private static @Nullable String namedIn(InboxEntry entry, String field) {
        return entry.details().get(field) instanceof String id ? id : null;
    }

    private static String nameOf(Audience audience) {
        return audience.onePerson().map(any -> PERSON).orElse(audience.name());
    }
}
