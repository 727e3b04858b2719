/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.chain.domain;

import org.jspecify.annotations.NullMarked;
