/**
 * The chain over HTTP.
 */
@NullMarked
package io.shangquan.organisation.chain.web;

import org.jspecify.annotations.NullMarked;
