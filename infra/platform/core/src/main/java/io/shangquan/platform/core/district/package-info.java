/**
 * The district, which every document, event and path of the platform carries.
 */
@NullMarked
package io.shangquan.platform.core.district;

import org.jspecify.annotations.NullMarked;
