package io.shangquan.demand.demand.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who filed a demand.
 *
 * @param person subject of who filed it for themselves or for the enterprise; null if the office filed it for somebody
 * @param enterprise credit code of the enterprise that it is about, if any
 * @param anonymous whether nobody is to learn who the person is; then it is about no enterprise
 */
public record Submitter(@Nullable String person, @Nullable String enterprise, boolean anonymous) {

    /** @throws IllegalArgumentException if it is anonymous and names an enterprise */
    public Submitter {
        if (anonymous && enterprise != null) {
            throw new IllegalArgumentException("who files anonymously names no enterprise");
        }
    }

    /** Somebody who says for whom they file. */
    public static Submitter named(@Nullable String person, @Nullable String enterprise) {
        return new Submitter(person, enterprise, false);
    }

    /**
     * Somebody whom nobody else knows.
     *
     * @param person who can follow and rate the demand; null if the office filed it for somebody who does not want to be named
     */
    public static Submitter unnamed(@Nullable String person) {
        return new Submitter(person, null, true);
    }

    /** The person as events name them; null if that would give them away. */
    public @Nullable String addressee() {
        return anonymous ? null : person;
    }

    /** Whether a person is who filed it, which nobody is to learn. */
    public boolean hides(String subject) {
        return anonymous && subject.equals(person);
    }

    boolean includes(Actor actor) {
        return actor.subject().equals(person)
                || (enterprise != null && actor.enterprises().contains(enterprise));
    }
}
