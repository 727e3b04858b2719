package io.shangquan.notification.mail.application;

import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What became of mails. */
public interface MailLog {

    /** A person's mails, those planned last first. */
    Page<MailDelivery> of(String person, PageRequest page);

    /** The mail that holds an event's message to a person, or says why there is none; empty if nothing was decided. */
    Optional<MailDelivery> find(String person, String event);

    /** The mails, to whomever, that hold one of some events' messages or say why there is none. */
    List<MailDelivery> holding(Collection<String> events);
}
