/**
 * Drafts of demands.
 */
@NullMarked
package io.shangquan.demand.draft.domain;

import org.jspecify.annotations.NullMarked;
