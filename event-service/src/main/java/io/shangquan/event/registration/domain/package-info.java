/**
 * A registration and the changes that it allows.
 */
@NullMarked
package io.shangquan.event.registration.domain;

import org.jspecify.annotations.NullMarked;
