/** Which tokens are good, with the keys fetched as in production. */
@NullMarked
package io.shangquan.platform.security.config;

import org.jspecify.annotations.NullMarked;
