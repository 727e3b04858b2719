/**
 * The demonstration: a street of three districts with its sites, people and enterprises, all of them fictional, loaded
 * through the gateway by the same API that everybody uses.
 */
@NullMarked
package io.shangquan.local.suite.demo;

import org.jspecify.annotations.NullMarked;
