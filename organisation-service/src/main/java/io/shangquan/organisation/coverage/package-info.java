/**
 * Coverage of member organisations by the Party's organisation, and the network of contacts. Organisations are counted, never people: nothing here
 * says who is a Party member.
 */
@NullMarked
package io.shangquan.organisation.coverage;

import org.jspecify.annotations.NullMarked;
