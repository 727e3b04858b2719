/**
 * An election, and what may happen to it when.
 */
@NullMarked
package io.shangquan.organisation.election.domain;

import org.jspecify.annotations.NullMarked;
