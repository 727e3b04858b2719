/**
 * The caller over HTTP.
 */
@NullMarked
package io.shangquan.organisation.me.web;

import org.jspecify.annotations.NullMarked;
