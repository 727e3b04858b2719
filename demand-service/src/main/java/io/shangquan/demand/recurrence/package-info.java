/**
 * Matters that come back (未诉先办): demands of one site and branch of categories with like words are found every day and proposed to the
 * office, with the demands, as topics for consultation (每月一题). The office takes one up or dismisses it; one that was dismissed is
 * proposed again when it has clearly grown.
 */
@NullMarked
package io.shangquan.demand.recurrence;

import org.jspecify.annotations.NullMarked;
