package io.shangquan.organisation.voting.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The count of a box.
 *
 * @param ballots how many were cast, abstentions included
 * @param votes by question and option; options that nobody chose are there with 0
 */
public record Tally(int ballots, Map<String, Map<String, Integer>> votes) {

    public Tally {
        Map<String, Map<String, Integer>> copy = new TreeMap<>();
        votes.forEach((question, options) -> copy.put(question, Map.copyOf(options)));
        votes = Map.copyOf(copy);
    }

    /** Counts. */
    public static Tally of(Map<String, BallotBox.Question> questions, Collection<Map<String, List<String>>> choices) {
        Map<String, Map<String, Integer>> votes = new HashMap<>();
        questions.forEach((key, question) -> {
            Map<String, Integer> options = new HashMap<>();
            question.options().forEach(option -> options.put(option, 0));
            votes.put(key, options);
        });
        choices.forEach(choice -> choice.forEach((question, chosen) -> chosen.forEach(
                option -> votes.getOrDefault(question, Map.of()).computeIfPresent(option, (_, count) -> count + 1))));
        return new Tally(choices.size(), votes);
    }
}
