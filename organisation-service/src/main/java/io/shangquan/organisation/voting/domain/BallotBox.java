package io.shangquan.organisation.voting.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where ballots are cast during a window of time.
 *
 * @param questions what is asked, by key: how many of which options may be chosen
 * @param keys the box's own; a credential is good for this box only
 */
public record BallotBox(
        String id, String district, Instant opensAt, Instant closesAt, Map<String, Question> questions, BoxKeys keys) {

    public BallotBox {
        questions = Map.copyOf(questions);
    }

    /**
     * A question.
     *
     * @param most how many options may be chosen; fewer, or none, is an abstention
     */
    public record Question(List<String> options, int most) {
        public Question {
            options = List.copyOf(options);
        }
    }

    /** Whether ballots are taken at a moment. */
    public boolean isOpenAt(Instant moment) {
        return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }

    /** Whether every choice is one of its question's options, chosen once, and there are not too many. */
    public boolean accepts(Map<String, List<String>> choices) {
        return choices.entrySet().stream().allMatch(choice -> {
            Question question = questions.get(choice.getKey());
            Set<String> chosen = new HashSet<>(choice.getValue());
            return question != null
                    && chosen.size() == choice.getValue().size()
                    && chosen.size() <= question.most()
                    && question.options().containsAll(chosen);
        });
    }
}
