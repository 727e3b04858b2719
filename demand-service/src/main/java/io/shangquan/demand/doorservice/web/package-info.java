/**
 * Door services over HTTP.
 */
@NullMarked
package io.shangquan.demand.doorservice.web;

import org.jspecify.annotations.NullMarked;
