/**
 * The rule that every endpoint declares, and the guard that holds it.
 */
@NullMarked
package io.shangquan.platform.security.rule;

import org.jspecify.annotations.NullMarked;
