/** Tests of accounts in MongoDB. */
@NullMarked
package io.shangquan.organisation.account.mongo;

import org.jspecify.annotations.NullMarked;
