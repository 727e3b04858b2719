/**
 * Boxes, credentials that were signed, and ballots in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.voting.mongo;

import org.jspecify.annotations.NullMarked;
