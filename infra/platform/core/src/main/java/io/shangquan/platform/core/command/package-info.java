/**
 * The command under way: who asks for a change, under which key, against which version.
 */
@NullMarked
package io.shangquan.platform.core.command;

import org.jspecify.annotations.NullMarked;
