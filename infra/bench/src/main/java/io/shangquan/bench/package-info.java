/**
 * Measures what the platform promises in figures, against peers that are measured in the same run.
 */
@NullMarked
package io.shangquan.bench;

import org.jspecify.annotations.NullMarked;
