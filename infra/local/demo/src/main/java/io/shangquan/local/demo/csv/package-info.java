/**
 * Rows of a file, each with its line; one that is malformed costs itself only.
 */
@NullMarked
package io.shangquan.local.demo.csv;

import org.jspecify.annotations.NullMarked;
