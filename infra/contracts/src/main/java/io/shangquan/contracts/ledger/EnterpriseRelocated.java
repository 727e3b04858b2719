package io.shangquan.contracts.ledger;

import io.shangquan.contracts.event.EventType;

/**
 * An enterprise moved within the district. Subject: the entry's id.
 *
 * @param creditCode its unified social credit code (GB 32100-2015)
 * @param site the site's unit code
 * @param fromSite the site that it left, the same if it moved within the site
 */
@EventType("io.shangquan.ledger.enterprise-relocated.v1")
public record EnterpriseRelocated(String creditCode, String site, String fromSite) {}
