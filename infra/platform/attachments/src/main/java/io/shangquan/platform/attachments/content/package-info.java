/**
 * What is in a file: its true type, whether it is harmless, and what must not be passed on of it.
 */
@NullMarked
package io.shangquan.platform.attachments.content;

import org.jspecify.annotations.NullMarked;
