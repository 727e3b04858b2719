package io.shangquan.notification.mail.application;

import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The mails there are. */
public interface MailDeliveries {

    /** Keeps a mail, unless it is kept already. */
    void plan(MailDelivery delivery);

    /**
     * Adds a message to a mail that gathers, which begins with it if it is the first.
     *
     * @return false if the mail is being sent or was sent without it; true if it holds the message now, also if it did before
     */
    boolean gather(MailDelivery gathering, MailItem item);

    /** Claims mails that are due for as long as a lease; {@code dueAt} of each is the end of the claim. */
    List<MailDelivery> claim(Instant now, Duration lease, int limit);

    /** Writes down how far a claimed mail has got. */
    void settle(MailDelivery claimed, MailDelivery after);
}
