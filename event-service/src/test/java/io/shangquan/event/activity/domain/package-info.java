/** What an activity allows, as sentences. */
@NullMarked
package io.shangquan.event.activity.domain;

import org.jspecify.annotations.NullMarked;
