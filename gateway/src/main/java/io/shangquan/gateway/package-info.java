/**
 * The edge: everything from outside comes through here, and nothing without a good token.
 */
@NullMarked
package io.shangquan.gateway;

import org.jspecify.annotations.NullMarked;
