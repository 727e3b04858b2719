package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.Nullable;

/** Whom to speak to. */
public record Contact(@Nullable String name, @Nullable String phone) {

    /** Whether it names nobody. */
    public boolean empty() {
        return isBlank(name) && isBlank(phone);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
