package io.shangquan.notification.mail.application;

import io.shangquan.notification.delivery.domain.Handover;

/** Hands letters to a mail server. */
public interface Postman {

    /** Returns when the server has answered, or has not in time. */
    Handover hand(Letter letter);
}
