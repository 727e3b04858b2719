/** Attachments as their senders, their readers and their attackers meet them. */
@NullMarked
package io.shangquan.platform.attachments.web;

import org.jspecify.annotations.NullMarked;
