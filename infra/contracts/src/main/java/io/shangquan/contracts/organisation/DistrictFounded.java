package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * A district was founded. Subject: the district's id.
 *
 * @param street the street that guides it
 * @param committeeModel the committee model's code
 * @param template the founding template and its version
 */
@EventType("io.shangquan.organisation.district-founded.v1")
public record DistrictFounded(String street, String committeeModel, String template) {}
