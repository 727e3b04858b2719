/**
 * Units over HTTP.
 */
@NullMarked
package io.shangquan.organisation.unit.web;

import org.jspecify.annotations.NullMarked;
