/**
 * The organisation chart as a picture: units of a day with those who hold their posts. Member organisations are left out; there are thousands.
 */
@NullMarked
package io.shangquan.organisation.chart;

import org.jspecify.annotations.NullMarked;
