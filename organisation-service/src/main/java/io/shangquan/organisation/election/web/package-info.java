/**
 * Elections over HTTP.
 */
@NullMarked
package io.shangquan.organisation.election.web;

import org.jspecify.annotations.NullMarked;
