/**
 * Test support for all modules: one broker and one document store for each JVM, and tokens for any grant without an identity provider.
 */
@NullMarked
package io.shangquan.platform.test;

import org.jspecify.annotations.NullMarked;
