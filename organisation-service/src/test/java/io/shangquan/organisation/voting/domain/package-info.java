/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.voting.domain;

import org.jspecify.annotations.NullMarked;
