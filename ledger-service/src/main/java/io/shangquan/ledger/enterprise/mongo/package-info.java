/**
 * The enterprise ledger in MongoDB.
 */
@NullMarked
package io.shangquan.ledger.enterprise.mongo;

import org.jspecify.annotations.NullMarked;
