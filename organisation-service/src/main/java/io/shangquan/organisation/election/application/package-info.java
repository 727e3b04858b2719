/**
 * Elections and their ballot boxes together.
 */
@NullMarked
package io.shangquan.organisation.election.application;

import org.jspecify.annotations.NullMarked;
