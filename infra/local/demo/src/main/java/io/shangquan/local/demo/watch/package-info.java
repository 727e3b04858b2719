/**
 * What happens behind the API: events on the topic, entries in the inboxes.
 */
@NullMarked
package io.shangquan.local.demo.watch;

import org.jspecify.annotations.NullMarked;
