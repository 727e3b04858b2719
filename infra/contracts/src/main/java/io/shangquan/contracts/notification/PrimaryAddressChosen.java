package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * Messages to a person go to another of their addresses from now on. Subject: the person's subject with the identity provider.
 *
 * @param address the address's id
 */
@EventType("io.shangquan.notification.primary-address-chosen.v1")
public record PrimaryAddressChosen(String address) {}
