/**
 * The enterprise ledger: one entry for every organisation with premises in a site. An entry is found by its unified
 * social credit code, of which a district holds each once. Every change is an event with the fields that it touched.
 */
@NullMarked
package io.shangquan.ledger.enterprise;

import org.jspecify.annotations.NullMarked;
