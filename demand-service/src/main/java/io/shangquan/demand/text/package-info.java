/**
 * Words of Chinese and English that are compared and searched without a dictionary.
 */
@NullMarked
package io.shangquan.demand.text;

import org.jspecify.annotations.NullMarked;
