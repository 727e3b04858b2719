/**
 * Calendar files over HTTP.
 */
@NullMarked
package io.shangquan.event.calendar.web;

import org.jspecify.annotations.NullMarked;
