/**
 * Tokens and rules in a servlet service.
 */
@NullMarked
package io.shangquan.platform.security.servlet;

import org.jspecify.annotations.NullMarked;
