/**
 * Files demands and drives them as far as their rows say, as the people whose task it is.
 */
@NullMarked
package io.shangquan.local.demo.drive;

import org.jspecify.annotations.NullMarked;
