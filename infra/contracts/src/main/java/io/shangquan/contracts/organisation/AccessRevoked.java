package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.Instant;

/**
 * Tokens of a person are refused from now on if they were issued before a moment. Subject: the post's id.
 *
 * @param person the person's subject with the identity provider
 * @param issuedBefore tokens issued before this are refused
 */
@EventType("io.shangquan.organisation.access-revoked.v1")
public record AccessRevoked(String person, Instant issuedBefore) {}
