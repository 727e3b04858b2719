/**
 * Activities in MongoDB.
 */
@NullMarked
package io.shangquan.event.activity.mongo;

import org.jspecify.annotations.NullMarked;
