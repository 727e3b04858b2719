/**
 * What a template has more than a district, and laying it out.
 */
@NullMarked
package io.shangquan.organisation.founding.application;

import org.jspecify.annotations.NullMarked;
