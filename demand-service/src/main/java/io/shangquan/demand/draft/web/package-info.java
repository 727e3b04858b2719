/**
 * Drafts over HTTP.
 */
@NullMarked
package io.shangquan.demand.draft.web;

import org.jspecify.annotations.NullMarked;
