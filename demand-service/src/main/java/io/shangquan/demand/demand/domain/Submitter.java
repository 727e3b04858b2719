package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who filed a demand.
 *
 * @param person subject of who filed it for themselves or for the enterprise; null if the office filed it for somebody
 * @param enterprise credit code of the enterprise that it is about, if any
 */
public record Submitter(@Nullable String person, @Nullable String enterprise) {

    boolean includes(Actor actor) {
        return actor.subject().equals(person)
                || (enterprise != null && actor.enterprises().contains(enterprise));
    }
}
