/**
 * Guidance notes in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.guidance.mongo;

import org.jspecify.annotations.NullMarked;
