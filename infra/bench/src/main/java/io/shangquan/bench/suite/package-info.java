/**
 * The whole suite, as infra/up runs it, with room for load.
 */
@NullMarked
package io.shangquan.bench.suite;

import org.jspecify.annotations.NullMarked;
