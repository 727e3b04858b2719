package io.shangquan.contracts.ledger;

import io.shangquan.contracts.event.EventType;

/**
 * An enterprise was entered in the ledger. Subject: the entry's id.
 *
 * @param creditCode its unified social credit code (GB 32100-2015)
 * @param site the site's unit code
 * @param kind what kind of organisation it is, as in {@code ENTERPRISE}
 * @param industry its industry (GB/T 4754-2017)
 * @param status {@code MOVING_IN} or {@code OPEN}
 */
@EventType("io.shangquan.ledger.enterprise-registered.v1")
public record EnterpriseRegistered(String creditCode, String site, String kind, String industry, String status) {}
