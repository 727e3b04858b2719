/** Tests of posts. */
@NullMarked
package io.shangquan.organisation.account.domain;

import org.jspecify.annotations.NullMarked;
