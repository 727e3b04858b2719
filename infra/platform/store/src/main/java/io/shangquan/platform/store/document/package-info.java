/**
 * Documents that are no aggregates.
 */
@NullMarked
package io.shangquan.platform.store.document;

import org.jspecify.annotations.NullMarked;
