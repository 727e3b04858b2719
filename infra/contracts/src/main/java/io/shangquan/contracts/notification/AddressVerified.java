package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A person showed that mail to an address reaches them. Subject: the person's subject with the identity provider.
 *
 * @param address the address's id
 */
@EventType("io.shangquan.notification.address-verified.v1")
public record AddressVerified(String address) {}
