package io.shangquan.organisation.voting.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A ballot: a credential and, by question, the options that were chosen. */
public record Ballot(Credential credential, Map<String, List<String>> choices) {

    public Ballot {
        Map<String, List<String>> sorted = new TreeMap<>();
        choices.forEach((question, chosen) ->
                sorted.put(question, chosen.stream().sorted().toList()));
        choices = Map.copyOf(sorted);
    }
}
