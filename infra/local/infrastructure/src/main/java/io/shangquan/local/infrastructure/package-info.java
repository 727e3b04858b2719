/**
 * What the suite needs beneath its services, in one process and from Maven Central alone: a Kafka broker, the document
 * store and a mail sink. For one machine and for tests; production runs the real ones.
 */
@NullMarked
package io.shangquan.local.infrastructure;

import org.jspecify.annotations.NullMarked;
