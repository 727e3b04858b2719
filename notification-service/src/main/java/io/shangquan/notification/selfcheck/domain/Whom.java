package io.shangquan.notification.selfcheck.domain;

import org.jspecify.annotations.Nullable;

/** Whom a notice is for, as far as its reader may see it; never an address. */
public sealed interface Whom {

    /** Who filed the demand. */
    record Submitter() implements Whom {}

    /**
     * A person.
     *
     * @param subject their subject with the identity provider, null if the reader is not told who it is
     */
    record Person(@Nullable String subject) implements Whom {}

    /**
     * Whoever holds a role.
     *
     * @param unit the code of the unit in which they hold it, null if it is held for the district or the street
     */
    record Holders(String role, @Nullable String unit) implements Whom {}

    /**
     * A subscriber outside.
     *
     * @param name what people call it, null if the reader is not told
     */
    record Outside(@Nullable String name) implements Whom {}
}
