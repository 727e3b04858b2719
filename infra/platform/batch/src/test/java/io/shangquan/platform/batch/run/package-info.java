/** Tables as people send them, checked, applied and taken back. */
@NullMarked
package io.shangquan.platform.batch.run;

import org.jspecify.annotations.NullMarked;
