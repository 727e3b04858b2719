/**
 * Coverage and contacts over HTTP.
 */
@NullMarked
package io.shangquan.organisation.coverage.web;

import org.jspecify.annotations.NullMarked;
