package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A person added a mail address, which is not verified yet. Subject: the person's subject with the identity provider.
 *
 * @param address the address's id
 */
@EventType("io.shangquan.notification.address-added.v1")
public record AddressAdded(String address) {}
