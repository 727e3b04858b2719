package io.shangquan.notification.selfcheck.application;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.selfcheck.domain.Filing;
import java.util.List;
import java.util.Set;

/**
 * Who asks.
 *
 * @param subject the person's subject with the identity provider
 * @param audiences those to which the person belongs now
 * @param enterprises credit codes of the enterprises for which the person speaks in the district
 * @param whole whether the person sees all of the district's demands
 * @param subscribers whether the person looks after the street's subscribers, and so knows their names
 */
public record NoticeReader(
        String subject, Set<Audience> audiences, Set<String> enterprises, boolean whole, boolean subscribers) {

    public NoticeReader {
        audiences = Set.copyOf(audiences);
        enterprises = Set.copyOf(enterprises);
    }

    /** Whether they may ask about a demand: it is theirs, or their enterprise's, or they were told of it themselves, or they see all. */
    boolean mayAsk(Filing filing, List<InboxEntry> entries) {
        return whole
                || subject.equals(filing.submitter())
                || (filing.enterprise() != null && enterprises.contains(filing.enterprise()))
                || entries.stream().map(InboxEntry::audience).anyMatch(audiences::contains);
    }

    /** Whether they may know of a person's mail, and who a person is. */
    boolean mayKnow(String person) {
        return whole || person.equals(subject);
    }
}
