/** Tests of the chain of responsibility. */
@NullMarked
package io.shangquan.demand.escalation.domain;

import org.jspecify.annotations.NullMarked;
