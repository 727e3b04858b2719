package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * A code that verifies a mail address is to be sent to it. Subject: the person's subject with the identity provider.
 *
 * @param address the address's id
 * @param expiresAt until when the code is good
 */
@EventType("io.shangquan.notification.address-code-requested.v1")
public record AddressCodeRequested(String address, Instant expiresAt) {}
