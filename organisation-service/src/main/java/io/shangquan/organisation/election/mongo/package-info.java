/**
 * Elections in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.election.mongo;

import org.jspecify.annotations.NullMarked;
