/**
 * Units in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.unit.mongo;

import org.jspecify.annotations.NullMarked;
