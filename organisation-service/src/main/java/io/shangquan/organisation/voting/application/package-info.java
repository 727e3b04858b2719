/**
 * Opening a box, signing credentials, casting and counting.
 */
@NullMarked
package io.shangquan.organisation.voting.application;

import org.jspecify.annotations.NullMarked;
