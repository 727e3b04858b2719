package io.shangquan.notification.preference.domain;

/** A person's preferences are others from now on. */
public record PreferencesChange(Preferences after) {}
