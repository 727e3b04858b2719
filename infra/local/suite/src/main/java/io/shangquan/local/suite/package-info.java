/**
 * The whole suite on one machine by one command: plans the ports, starts infrastructure, identity, services and
 * gateway as processes of their own, restarts what dies, stops all in order, and tells others where everything is
 * ({@link io.shangquan.local.suite.SuiteState}).
 */
@NullMarked
package io.shangquan.local.suite;

import org.jspecify.annotations.NullMarked;
