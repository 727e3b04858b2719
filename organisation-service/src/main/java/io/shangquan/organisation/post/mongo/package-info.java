/**
 * Posts in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.post.mongo;

import org.jspecify.annotations.NullMarked;
