/**
 * What an endpoint of tables answers with.
 */
@NullMarked
package io.shangquan.platform.batch.web;

import org.jspecify.annotations.NullMarked;
