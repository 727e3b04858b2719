/**
 * Access tokens: who issued them, for whom, until when, and what they grant.
 */
@NullMarked
package io.shangquan.platform.security.token;

import org.jspecify.annotations.NullMarked;
