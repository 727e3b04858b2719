/** Tables as people send them, checked, applied and taken back. */
@NullMarked
package io.shangquan.platform.batch;

import org.jspecify.annotations.NullMarked;
