package io.shangquan.notification.inbox.messaging;

import io.shangquan.notification.inbox.domain.Audience;
import java.util.Collection;

/** Tells the other instances that something new may be there for some audiences. */
public interface WakeUps {

    /** Best effort: a stream that is not woken looks by itself after a while. */
    void tellOthers(Collection<Audience> audiences);
}
