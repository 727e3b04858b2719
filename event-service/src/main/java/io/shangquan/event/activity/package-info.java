/**
 * Activities: planned, published, called off. What is published can be registered for until its registration closes.
 */
@NullMarked
package io.shangquan.event.activity;

import org.jspecify.annotations.NullMarked;
