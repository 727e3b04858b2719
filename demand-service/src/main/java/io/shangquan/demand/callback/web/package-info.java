/**
 * Call-back lists over HTTP.
 */
@NullMarked
package io.shangquan.demand.callback.web;

import org.jspecify.annotations.NullMarked;
