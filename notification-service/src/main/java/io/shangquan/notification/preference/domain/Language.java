package io.shangquan.notification.preference.domain;

import java.util.Locale;

/** A language that mails are written in, and kinds of messages are named in. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The one of these that a reader of that locale understands best. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : ZH;
    }

    public Locale locale() {
        return locale;
    }
}
