/**
 * Plans in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.plan.mongo;

import org.jspecify.annotations.NullMarked;
