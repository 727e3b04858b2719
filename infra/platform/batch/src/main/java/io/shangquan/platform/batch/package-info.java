/**
 * Many rows at once: a table of Excel or CSV is checked in a dry run that says what each row would change or what is wrong with it, then
 * applied as a batch of commands, one for each row, and can be undone. A service describes its columns and what a row means
 * ({@link io.shangquan.platform.batch.RowCommand}); files, reports, keys and the memory of what was done are here.
 */
@NullMarked
package io.shangquan.platform.batch;

import org.jspecify.annotations.NullMarked;
