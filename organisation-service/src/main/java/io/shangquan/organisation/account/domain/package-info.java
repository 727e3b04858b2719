/**
 * What an account must hold, and the port to the identity provider.
 */
@NullMarked
package io.shangquan.organisation.account.domain;

import org.jspecify.annotations.NullMarked;
