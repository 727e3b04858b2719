/**
 * Batches over HTTP.
 */
@NullMarked
package io.shangquan.demand.batchintake.web;

import org.jspecify.annotations.NullMarked;
