/**
 * What people say about a demand: to everybody who may see it, or among those who work on it.
 */
@NullMarked
package io.shangquan.demand.comment;

import org.jspecify.annotations.NullMarked;
