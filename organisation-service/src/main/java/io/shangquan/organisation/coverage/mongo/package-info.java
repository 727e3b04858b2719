/**
 * Coverage in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.coverage.mongo;

import org.jspecify.annotations.NullMarked;
