/**
 * Plans over HTTP.
 */
@NullMarked
package io.shangquan.organisation.plan.web;

import org.jspecify.annotations.NullMarked;
