/**
 * Districts over HTTP.
 */
@NullMarked
package io.shangquan.organisation.district.web;

import org.jspecify.annotations.NullMarked;
