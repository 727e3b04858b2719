package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A person removed a mail address. Subject: the person's subject with the identity provider.
 *
 * @param address the address's id
 */
@EventType("io.shangquan.notification.address-removed.v1")
public record AddressRemoved(String address) {}
