/**
 * How the chain is read.
 */
@NullMarked
package io.shangquan.organisation.chain.domain;

import org.jspecify.annotations.NullMarked;
