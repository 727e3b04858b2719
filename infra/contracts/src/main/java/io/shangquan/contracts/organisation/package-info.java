/**
 * What organisation-service tells the others.
 */
@NullMarked
package io.shangquan.contracts.organisation;

import org.jspecify.annotations.NullMarked;
