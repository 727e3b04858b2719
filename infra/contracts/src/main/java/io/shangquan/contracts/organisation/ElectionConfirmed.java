package io.shangquan.contracts.organisation;

import io.shangquan.contracts.event.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * The result of an election is confirmed; appointments follow. Subject: the election's id.
 *
 * @param from the first day of the term
 * @param to the last day of the term
 * @param byElection whether it fills vacancies of a running term only
 * @param elected who was elected to which post
 */
@EventType("io.shangquan.organisation.election-confirmed.v1")
public record ElectionConfirmed(LocalDate from, LocalDate to, boolean byElection, List<Elected> elected) {

    public ElectionConfirmed {
        elected = List.copyOf(elected);
    }

    /**
     * An elected person.
     *
     * @param post the post by unit and name, as in {@code committee/full-time-member}
     * @param person the person's subject with the identity provider
     */
    public record Elected(String post, String person) {}
}
