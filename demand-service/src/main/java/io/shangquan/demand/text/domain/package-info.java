/**
 * Texts as pairs of neighbouring characters.
 */
@NullMarked
package io.shangquan.demand.text.domain;

import org.jspecify.annotations.NullMarked;
