/**
 * What one can do with activities.
 */
@NullMarked
package io.shangquan.event.activity.application;

import org.jspecify.annotations.NullMarked;
