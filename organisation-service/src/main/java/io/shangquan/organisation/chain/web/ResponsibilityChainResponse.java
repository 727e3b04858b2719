package io.shangquan.organisation.chain.web;

import io.shangquan.organisation.chain.domain.AnswerOfPost;
import io.shangquan.organisation.chain.domain.AnswerOfPost.Reason;
import io.shangquan.organisation.chain.domain.ResponsibilityChain;
import io.shangquan.organisation.post.domain.Standing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The chain on a day.
 *
 * @param firstToAnswer number of the lowest tier that somebody answers for; absent if nobody does in any
 */
record ResponsibilityChainResponse(LocalDate day, @Nullable Integer firstToAnswer, List<Tier> tiers) {

    ResponsibilityChainResponse {
        tiers = List.copyOf(tiers);
    }

    static ResponsibilityChainResponse of(LocalDate day, ResponsibilityChain chain) {
        return new ResponsibilityChainResponse(
                day,
                chain.firstToAnswer().map(ResponsibilityChain.Tier::number).orElse(null),
                chain.tiers().stream()
                        .map(tier -> new Tier(
                                tier.number(),
                                tier.isAnswered(),
                                tier.posts().stream().map(Answer::of).toList()))
                        .toList());
    }

    /** A tier; one that is not answered is passed over upwards. */
    record Tier(int number, boolean answered, List<Answer> posts) {
        Tier {
            posts = List.copyOf(posts);
        }
    }

    /** Who answers for a post, and why. */
    record Answer(String post, String unit, String role, List<Person> people, List<Step> trail) {

        Answer {
            people = List.copyOf(people);
            trail = List.copyOf(trail);
        }

        static Answer of(AnswerOfPost answer) {
            return new Answer(
                    answer.post().key(),
                    answer.post().unit(),
                    answer.post().role(),
                    answer.people().stream()
                            .map(appointment -> new Person(
                                    appointment.id(),
                                    appointment.person(),
                                    appointment.displayName(),
                                    appointment.standing()))
                            .toList(),
                    answer.trail().stream().map(Step::of).toList());
        }
    }

    /** A person who answers. */
    record Person(String appointment, String person, String displayName, Standing standing) {}

    /**
     * Why a person or a post was passed over, or answers.
     *
     * @param reason {@code VACANT}, {@code ON_LEAVE}, {@code HOLDER}, {@code STAND_IN}, {@code DEPUTY} or {@code NOBODY}
     */
    record Step(
            String reason,
            @Nullable Integer seats,
            @Nullable String appointment,
            @Nullable LocalDate until) {

        static Step of(Reason reason) {
            return switch (reason) {
                case Reason.Vacant(int seats) -> new Step("VACANT", seats, null, null);
                case Reason.OnLeave(String appointment, LocalDate until) ->
                    new Step("ON_LEAVE", null, appointment, until);
                case Reason.Answers(Standing standing) -> new Step(standing.name(), null, null, null);
                case Reason.Nobody() -> new Step("NOBODY", null, null, null);
            };
        }
    }
}
