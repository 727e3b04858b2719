package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Who keeps contact with a member organisation. Subject: the coverage record's id.
 *
 * @param member the member organisation's unit code within its district
 * @param person the subject of the one who keeps contact for the district, null if there is nobody
 * @param memberSide whether the member organisation has named somebody on its side
 */
@EventType("io.shangquan.organisation.contact-named.v1")
public record ContactNamed(String member, @Nullable String person, boolean memberSide) {}
