/**
 * The audit trail: a chain of records for every aggregate, one for every process, and seals over all of them.
 */
@NullMarked
package io.shangquan.platform.store.audit;

import org.jspecify.annotations.NullMarked;
