/**
 * What is told of elections, and who is appointed after them.
 */
@NullMarked
package io.shangquan.organisation.election.messaging;

import org.jspecify.annotations.NullMarked;
