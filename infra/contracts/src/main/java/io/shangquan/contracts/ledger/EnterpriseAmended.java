package io.shangquan.contracts.ledger;

import io.shangquan.contracts.event.EventType;

/**
 * An entry's name, kind, industry or staff was corrected. Subject: the entry's id.
 *
 * @param creditCode its unified social credit code (GB 32100-2015)
 * @param site the site's unit code
 * @param kind what kind of organisation it is, as in {@code ENTERPRISE}
 * @param industry its industry (GB/T 4754-2017)
 * @param staff people at work there
 */
@EventType("io.shangquan.ledger.enterprise-amended.v1")
public record EnterpriseAmended(String creditCode, String site, String kind, String industry, int staff) {}
