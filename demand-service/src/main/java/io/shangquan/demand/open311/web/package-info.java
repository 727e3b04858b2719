/**
 * GeoReport v2 over HTTP, in XML and JSON.
 */
@NullMarked
package io.shangquan.demand.open311.web;

import org.jspecify.annotations.NullMarked;
