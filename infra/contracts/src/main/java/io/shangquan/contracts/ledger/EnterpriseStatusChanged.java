package io.shangquan.contracts.ledger;

import io.shangquan.contracts.event.EventType;

/**
 * An enterprise's status changed. Subject: the entry's id.
 *
 * @param creditCode its unified social credit code (GB 32100-2015)
 * @param site the site's unit code
 * @param from the status before
 * @param to the status now: {@code MOVING_IN}, {@code OPEN}, {@code MOVING_OUT} or {@code GONE}
 */
@EventType("io.shangquan.ledger.enterprise-status-changed.v1")
public record EnterpriseStatusChanged(String creditCode, String site, String from, String to) {}
