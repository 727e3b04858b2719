/**
 * Whistle and report (吹哨报到): several units are called to one place for what one alone cannot solve, and each answers for its part.
 */
@NullMarked
package io.shangquan.demand.whistle;

import org.jspecify.annotations.NullMarked;
