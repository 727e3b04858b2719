package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.Nullable;

/** Whom to speak to. */
public record Contact(@Nullable String name, @Nullable String phone) {}
