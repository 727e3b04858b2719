package io.shangquan.contracts.ledger;

import io.shangquan.contracts.event.EventType;

/**
 * The current state of an entry, on the compacted topic. Subject: the entry's id.
 *
 * @param creditCode its unified social credit code (GB 32100-2015)
 * @param site the site's unit code
 * @param name as registered
 * @param kind what kind of organisation it is, as in {@code ENTERPRISE}
 * @param industry its industry (GB/T 4754-2017)
 * @param status {@code MOVING_IN}, {@code OPEN}, {@code MOVING_OUT} or {@code GONE}
 */
@EventType("io.shangquan.ledger.enterprise.v1")
public record EnterpriseState(
        String creditCode, String site, String name, String kind, String industry, String status) {}
