package io.shangquan.platform.batch.run;

import io.shangquan.platform.batch.RowCommand.Difference;
import io.shangquan.platform.batch.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * A row with what it would change.
 *
 * @param value what the service understood; null if it understood nothing, and then the difference is a refusal
 */
record ComparedRow<R>(SheetRow row, @Nullable R value, Difference difference) {}
