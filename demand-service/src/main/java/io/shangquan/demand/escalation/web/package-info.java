/**
 * Escalations over HTTP.
 */
@NullMarked
package io.shangquan.demand.escalation.web;

import org.jspecify.annotations.NullMarked;
