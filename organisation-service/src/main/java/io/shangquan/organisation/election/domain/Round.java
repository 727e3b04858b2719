package io.shangquan.organisation.election.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A ballot, or a run-off.
 *
 * @param number from 1
 * @param races what is voted on: candidates and seats by post
 * @param ballots how many were cast, null until they are counted
 * @param votes by post and person, once they are counted
 */
public record Round(
        int number,
        Instant opensAt,
        Instant closesAt,
        List<Race> races,
        @Nullable Integer ballots,
        Map<String, Map<String, Integer>> votes) {

    public Round {
        races = List.copyOf(races);
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        votes.forEach((post, people) -> copy.put(post, Map.copyOf(people)));
        votes = Map.copyOf(copy);
    }

    /**
     * Seats of a post.
     *
     * @param people who stand for them
     */
    public record Race(String post, int seats, List<String> people) {
        public Race {
            people = List.copyOf(people);
        }
    }
}
