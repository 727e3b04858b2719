/**
 * The chain of responsibility: who answers for a unit, a category of demands or a site on a day, through vacancies, leave, stand-ins and
 * deputies, and why. Read from the posts; other services read it from the posts' state records.
 */
@NullMarked
package io.shangquan.organisation.chain;

import org.jspecify.annotations.NullMarked;
