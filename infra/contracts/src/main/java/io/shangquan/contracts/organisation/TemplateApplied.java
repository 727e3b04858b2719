package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;

/**
 * A district takes over what a later founding template has more: units and posts that it lacks follow. Subject: the district's id.
 *
 * @param template the template's version
 */
@EventType("io.shangquan.organisation.template-applied.v1")
public record TemplateApplied(String template) {}
