/** What every service has from the kit without asking. */
@NullMarked
package io.shangquan.platform.core.config;

import org.jspecify.annotations.NullMarked;
