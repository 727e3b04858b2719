/**
 * Drafts in MongoDB.
 */
@NullMarked
package io.shangquan.demand.draft.mongo;

import org.jspecify.annotations.NullMarked;
