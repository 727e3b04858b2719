/**
 * Personal data in answers.
 */
@NullMarked
package io.shangquan.platform.web.privacy;

import org.jspecify.annotations.NullMarked;
