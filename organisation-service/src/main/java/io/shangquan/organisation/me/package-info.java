/**
 * What the caller is, so that a client knows which home to show.
 */
@NullMarked
package io.shangquan.organisation.me;

import org.jspecify.annotations.NullMarked;
