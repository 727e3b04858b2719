/**
 * Tables in and out: Excel and CSV, read and written row by row.
 */
@NullMarked
package io.shangquan.platform.batch.sheet;

import org.jspecify.annotations.NullMarked;
