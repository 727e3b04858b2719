/**
 * A client of the suite's own API: tokens of the demonstration's accounts, requests that may be repeated without harm, and
 * patience with what is away for a while. The demo street, the demonstration, journeys and load all ask through it.
 */
@NullMarked
package io.shangquan.local.suite.api;

import org.jspecify.annotations.NullMarked;
