/**
 * Secret ballots, whatever is voted on. A box signs, blindly (RFC 9474), one credential for each voter of a roster; a ballot is cast later under the
 * credential, by nobody who could be known. No time, person, address or order of a ballot is kept.
 */
@NullMarked
package io.shangquan.organisation.voting;

import org.jspecify.annotations.NullMarked;
