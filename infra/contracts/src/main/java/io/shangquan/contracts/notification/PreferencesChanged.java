package io.shangquan.contracts.notification;

import io.shangquan.contracts.event.EventType;

/**
 * A person changed how messages reach them. Subject: the person's subject with the identity provider.
 *
 * @param mail whether mail is sent at all
 * @param language the language of mails, as in {@code zh-CN}
 */
@EventType("io.shangquan.notification.preferences-changed.v1")
public record PreferencesChanged(boolean mail, String language) {}
