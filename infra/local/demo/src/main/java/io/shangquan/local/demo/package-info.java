/**
 * The demonstration: a real export of service requests becomes demands, filed and driven through the gateway as people would, and
 * everything that was acknowledged is found again on the topic and in the inboxes.
 */
@NullMarked
package io.shangquan.local.demo;

import org.jspecify.annotations.NullMarked;
