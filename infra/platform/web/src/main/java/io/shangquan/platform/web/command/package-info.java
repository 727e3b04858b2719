/**
 * HTTP requests as commands: idempotency keys, versions, what creates and what changes.
 */
@NullMarked
package io.shangquan.platform.web.command;

import org.jspecify.annotations.NullMarked;
