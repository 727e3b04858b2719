/**
 * Activities over HTTP.
 */
@NullMarked
package io.shangquan.event.activity.web;

import org.jspecify.annotations.NullMarked;
