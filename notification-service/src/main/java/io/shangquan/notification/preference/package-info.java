/**
 * How a person wants to hear of things. Everything stands in the inbox, always; preferences are about what is mailed beside it, when, and in
 * which language.
 */
@NullMarked
package io.shangquan.notification.preference;

import org.jspecify.annotations.NullMarked;
