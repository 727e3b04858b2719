/**
 * From another city's words to the demand of a business district, by a file.
 */
@NullMarked
package io.shangquan.local.demo.mapping;

import org.jspecify.annotations.NullMarked;
