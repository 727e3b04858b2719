/**
 * Templates over HTTP.
 */
@NullMarked
package io.shangquan.organisation.founding.web;

import org.jspecify.annotations.NullMarked;
