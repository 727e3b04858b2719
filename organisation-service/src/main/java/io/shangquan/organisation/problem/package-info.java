/**
 * What organisation-service answers when it says no.
 */
@NullMarked
package io.shangquan.organisation.problem;

import org.jspecify.annotations.NullMarked;
