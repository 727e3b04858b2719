package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A code that was not the one sent was given for a mail address. Subject: the person's subject with the identity provider.
 *
 * @param address the address's id
 * @param attemptsLeft how many more attempts the code allows
 */
@EventType("io.shangquan.notification.address-verification-failed.v1")
public record AddressVerificationFailed(String address, int attemptsLeft) {}
