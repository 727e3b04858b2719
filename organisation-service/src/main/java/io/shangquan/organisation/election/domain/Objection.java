package io.shangquan.organisation.election.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody objects to a result.
 *
 * @param person who does
 * @param upheld null until it is decided
 */
public record Objection(
        String id, String person, String text, @Nullable Boolean upheld) {

    Objection decided(boolean decision) {
        return new Objection(id, person, text, decision);
    }
}
