/**
 * Identifiers: in time order for what is new, derived for what follows from something else.
 */
@NullMarked
package io.shangquan.platform.core.id;

import org.jspecify.annotations.NullMarked;
