/**
 * Search over the demands of a district: by number, words, place and enterprise, in Chinese and English, for what its reader may see.
 */
@NullMarked
package io.shangquan.demand.search;

import org.jspecify.annotations.NullMarked;
