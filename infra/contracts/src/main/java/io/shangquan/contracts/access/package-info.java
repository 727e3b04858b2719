/**
 * The roles that grants name.
 */
@NullMarked
package io.shangquan.contracts.access;

import org.jspecify.annotations.NullMarked;
