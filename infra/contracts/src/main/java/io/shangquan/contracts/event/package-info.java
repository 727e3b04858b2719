/**
 * What every event has in common: its type and its topic.
 */
@NullMarked
package io.shangquan.contracts.event;

import org.jspecify.annotations.NullMarked;
