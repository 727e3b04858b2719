/**
 * Attachments over HTTP.
 */
@NullMarked
package io.shangquan.platform.attachments.web;

import org.jspecify.annotations.NullMarked;
