/**
 * The document store of the local suite: a MongoDB-compatible server on an embedded, durable table store.
 */
@NullMarked
package io.shangquan.local.store;

import org.jspecify.annotations.NullMarked;
