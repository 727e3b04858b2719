package io.shangquan.organisation.election.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the votes say about one post.
 *
 * @param elected who has a seat
 * @param tied who share the last seats with the same number of votes; empty if everything is decided
 * @param openSeats how many of the seats the tied stand for
 */
public record RaceResult(List<String> elected, List<String> tied, int openSeats) {

    public RaceResult {
        elected = List.copyOf(elected);
        tied = List.copyOf(tied);
    }

    /** Gives the seats to those with the most votes; who has none gets none. */
    public static RaceResult of(Round.Race race, Map<String, Integer> votes) {
        List<String> ranked = race.people().stream()
                .filter(person -> votes.getOrDefault(person, 0) > 0)
                .sorted(Comparator.<String>comparingInt(person -> -votes.getOrDefault(person, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (ranked.size() <= race.seats()) {
            return new RaceResult(ranked, List.of(), 0);
        }
        int last = votes.getOrDefault(ranked.get(race.seats() - 1), 0);
        if (votes.getOrDefault(ranked.get(race.seats()), 0) < last) {
            return new RaceResult(ranked.subList(0, race.seats()), List.of(), 0);
        }
        List<String> safe = ranked.stream()
                .filter(person -> votes.getOrDefault(person, 0) > last)
                .toList();
        List<String> tied = ranked.stream()
                .filter(person -> votes.getOrDefault(person, 0) == last)
                .toList();
        return new RaceResult(safe, tied, race.seats() - safe.size());
    }
}
