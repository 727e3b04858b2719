/**
 * Districts in MongoDB.
 */
@NullMarked
package io.shangquan.organisation.district.mongo;

import org.jspecify.annotations.NullMarked;
