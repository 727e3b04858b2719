package io.shangquan.notification.selfcheck.domain;

import io.shangquan.notification.inbox.domain.InboxEntry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who filed a demand, as far as its events tell: of one that was filed anonymously they tell nobody.
 *
 * @param submitter the person's subject
 * @param enterprise the enterprise for which it was filed
 */
public record Filing(@Nullable String submitter, @Nullable String enterprise) {

    private static final String SUBMITTER = "submitter";
    private static final String ENTERPRISE = "enterprise";

    /** What the entries about a demand tell of it. */
    public static Filing in(List<InboxEntry> entries, String demand) {
        return new Filing(told(entries, demand, SUBMITTER), told(entries, demand, ENTERPRISE));
    }

    private static @Nullable String told(List<InboxEntry> entries, String demand, String field) {
        return entries.stream()
                .filter(entry -> entry.subject().equals(demand))
                .map(entry -> entry.details().get(field))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }
}
