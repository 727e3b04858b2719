/**
 * An activity and the changes that it allows.
 */
@NullMarked
package io.shangquan.event.activity.domain;

import org.jspecify.annotations.NullMarked;
