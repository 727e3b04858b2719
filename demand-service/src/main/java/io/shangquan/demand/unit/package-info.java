/**
 * The units of a district as organisation-service tells them: who can be named as a site or as the lead of a demand.
 */
@NullMarked
package io.shangquan.demand.unit;

import org.jspecify.annotations.NullMarked;
