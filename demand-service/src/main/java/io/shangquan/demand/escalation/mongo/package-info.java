/**
 * Escalations and the chain's copy in MongoDB.
 */
@NullMarked
package io.shangquan.demand.escalation.mongo;

import org.jspecify.annotations.NullMarked;
