/**
 * What event-service tells the others. An "event" is a domain event; what people go to is an activity.
 */
@NullMarked
package io.shangquan.contracts.activity;

import org.jspecify.annotations.NullMarked;
