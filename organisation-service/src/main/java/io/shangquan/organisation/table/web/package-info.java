/**
 * Tables over HTTP.
 */
@NullMarked
package io.shangquan.organisation.table.web;

import org.jspecify.annotations.NullMarked;
