/** What the enterprise ledger allows, as sentences. */
@NullMarked
package io.shangquan.ledger.enterprise.domain;

import org.jspecify.annotations.NullMarked;
