/**
 * What the rows of each kind of table do.
 */
@NullMarked
package io.shangquan.organisation.table.application;

import org.jspecify.annotations.NullMarked;
