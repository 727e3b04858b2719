/**
 * Looking for rare words in the store.
 */
@NullMarked
package io.shangquan.demand.text.mongo;

import org.jspecify.annotations.NullMarked;
