/**
 * Elections of those who hold posts: nomination, candidates, secret ballot, count, run-off, objections, confirmation.
 */
@NullMarked
package io.shangquan.organisation.election;

import org.jspecify.annotations.NullMarked;
