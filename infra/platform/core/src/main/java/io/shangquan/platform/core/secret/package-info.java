/**
 * What a service signs with a secret of its own: a key for each purpose, and the tokens of links that are sent to a person.
 */
@NullMarked
package io.shangquan.platform.core.secret;

import org.jspecify.annotations.NullMarked;
