package io.shangquan.ledger.enterprise.domain;

import org.jspecify.annotations.Nullable;

/**
 * Where in a district an enterprise is.
 *
 * @param site the site's unit code
 * @param floor as the site names it ({@code 12}, {@code B1}), null if it does not apply
 * @param room as the site names it, null if it does not apply
 */
public record Premises(
        String site, @Nullable String floor, @Nullable String room) {}
