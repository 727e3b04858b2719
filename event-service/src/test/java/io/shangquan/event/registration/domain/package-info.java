/** What a registration allows, as sentences. */
@NullMarked
package io.shangquan.event.registration.domain;

import org.jspecify.annotations.NullMarked;
