/** A small service made of the kit alone, and how it answers good and bad requests. */
@NullMarked
package io.shangquan.platform.web.sample;

import org.jspecify.annotations.NullMarked;
