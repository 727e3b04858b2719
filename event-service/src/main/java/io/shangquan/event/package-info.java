/**
 * What is held in a district: activities, and who takes part.
 */
@NullMarked
package io.shangquan.event;

import org.jspecify.annotations.NullMarked;
