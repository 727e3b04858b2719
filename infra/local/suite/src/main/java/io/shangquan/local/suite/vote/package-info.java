/**
 * What a voter's own device does before it asks for anything: journeys and load vote with it.
 */
@NullMarked
package io.shangquan.local.suite.vote;

import org.jspecify.annotations.NullMarked;
