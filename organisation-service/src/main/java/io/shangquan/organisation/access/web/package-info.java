/**
 * Explanations over HTTP.
 */
@NullMarked
package io.shangquan.organisation.access.web;

import org.jspecify.annotations.NullMarked;
