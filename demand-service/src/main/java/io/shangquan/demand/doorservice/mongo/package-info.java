/**
 * Door services in MongoDB.
 */
@NullMarked
package io.shangquan.demand.doorservice.mongo;

import org.jspecify.annotations.NullMarked;
