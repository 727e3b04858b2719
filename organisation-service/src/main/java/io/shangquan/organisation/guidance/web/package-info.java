/**
 * Guidance notes over HTTP.
 */
@NullMarked
package io.shangquan.organisation.guidance.web;

import org.jspecify.annotations.NullMarked;
