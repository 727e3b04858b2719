/**
 * Holds contract records to their published schemas, and writes the event catalogue.
 */
@NullMarked
package io.shangquan.contracts;

import org.jspecify.annotations.NullMarked;
