/**
 * Keeping and giving up drafts.
 */
@NullMarked
package io.shangquan.demand.draft.application;

import org.jspecify.annotations.NullMarked;
