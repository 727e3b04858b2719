/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.election.domain;

import org.jspecify.annotations.NullMarked;
