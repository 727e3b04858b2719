/**
 * Blind signatures, ballots and their count.
 */
@NullMarked
package io.shangquan.organisation.voting.domain;

import org.jspecify.annotations.NullMarked;
