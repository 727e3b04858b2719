/**
 * Mail: what goes to people's verified addresses, and the codes that verify them. Every mail is a document first; a mail server that is away
 * delays it, and nothing else.
 */
@NullMarked
package io.shangquan.notification.mail;

import org.jspecify.annotations.NullMarked;
