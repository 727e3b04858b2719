/**
 * Posts, and who holds them from when to when. An appointment grants; its end revokes at once.
 */
@NullMarked
package io.shangquan.organisation.post;

import org.jspecify.annotations.NullMarked;
