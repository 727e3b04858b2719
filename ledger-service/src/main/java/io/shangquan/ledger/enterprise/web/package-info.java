/**
 * The enterprise ledger over HTTP.
 */
@NullMarked
package io.shangquan.ledger.enterprise.web;

import org.jspecify.annotations.NullMarked;
