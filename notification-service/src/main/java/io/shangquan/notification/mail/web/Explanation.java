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
 * @param heardBy the grants whose holders got it, and {@code person} for one who is named
 * @param through why this reader got it: {@code person}, or the grant that they hold; absent if they did not
 * @param mail what became of the mail, absent if none was even considered: the reader had no address then, or did not get the message
 */
record Explanation(
        String event,
        String type,
        Instant at,
        List<String> heardBy,
        @Nullable String through,
        @Nullable MailResponse mail) {

    private static final String PERSON = "person";

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

    private static String nameOf(Audience audience) {
        return audience.onePerson().map(any -> PERSON).orElse(audience.name());
    }
}
