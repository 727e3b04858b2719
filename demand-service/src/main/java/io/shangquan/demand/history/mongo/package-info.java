/**
 * Histories in MongoDB, a document for each event.
 */
@NullMarked
package io.shangquan.demand.history.mongo;

import org.jspecify.annotations.NullMarked;
