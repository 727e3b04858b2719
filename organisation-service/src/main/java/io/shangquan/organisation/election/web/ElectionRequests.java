package io.shangquan.organisation.election.web;

import io.shangquan.organisation.election.domain.Candidate;
import io.shangquan.organisation.election.domain.Election;
import io.shangquan.organisation.election.domain.ElectionRules;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of elections. */
final class ElectionRequests {

    private static final int MAJORITY = 50;
    private static final int TERM_MONTHS = 36;
    private static final int OBJECTION_DAYS = 5;

    private ElectionRequests() {}

    /**
     * An election.
     *
     * @param seats how many of which post are elected
     * @param roster who may vote
     * @param quorumPercent of the roster must cast more ballots than this; 50 if absent
     * @param termMonths 36 if absent
     * @param objectionDays 5 if absent
     * @param byElection whether those in office stay; no if absent
     */
    record Call(
            @NotBlank @Size(max = 100) String titleZh,
            @NotBlank @Size(max = 200) String titleEn,
            @NotNull @Size(min = 1, max = 10) List<@Valid Seats> seats,

            @NotNull @Size(min = 1, max = 5000) List<@NotBlank @Size(max = 64) String> roster,

            @Nullable @Min(0) @Max(99) Integer quorumPercent,
            @Nullable @Min(1) @Max(120) Integer termMonths,
            @Nullable @Min(0) @Max(60) Integer objectionDays,
            @Nullable Boolean byElection) {

        Election.Call call() {
            return new Election.Call(
                    titleZh,
                    titleEn,
                    new ElectionRules(
                            Objects.requireNonNullElse(quorumPercent, MAJORITY),
                            Objects.requireNonNullElse(termMonths, TERM_MONTHS),
                            Objects.requireNonNullElse(objectionDays, OBJECTION_DAYS),
                            Boolean.TRUE.equals(byElection)),
                    seats.stream().collect(Collectors.toMap(Seats::post, Seats::count, (one, _) -> one)));
        }
    }

    /** Seats of a post, in unit and name. */
    record Seats(
            @NotBlank @Size(max = 130) String post,
            @Min(1) @Max(20) int count) {}

    /** Somebody is nominated for a post. */
    record Nomination(
            @NotBlank @Size(max = 130) String post,
            @NotBlank @Size(max = 64) String person,
            @NotBlank @Size(max = 60) String displayName) {}

    /** Who stands. */
    record CandidateList(@NotNull @Size(min = 1, max = 200) List<@Valid Choice> candidates) {

        List<Candidate> chosen() {
            return candidates.stream()
                    .map(choice -> new Candidate(choice.post(), choice.person(), ""))
                    .toList();
        }
    }

    /** A person for a post. */
    record Choice(
            @NotBlank @Size(max = 130) String post,
            @NotBlank @Size(max = 64) String person) {}

    /** From when until when ballots are taken. */
    record Window(@NotNull OffsetDateTime opensAt, @NotNull OffsetDateTime closesAt) {}

    /**
     * A credential to be signed.
     *
     * @param blinded the blinded message (RFC 9474, 4.2), in Base64
     */
    record Blinded(@NotBlank @Size(max = 1024) String blinded) {}

    /**
     * A ballot.
     *
     * @param message the credential's prepared message (RFC 9474, 4.1), in Base64
     * @param signature the unblinded signature, in Base64
     * @param choices by post; a post that is left out is an abstention
     */
    record Cast(
            @NotBlank @Size(max = 200) String message,
            @NotBlank @Size(max = 1024) String signature,
            @NotNull @Size(max = 10) List<@Valid Chosen> choices) {}

    /** The people who are chosen for a post. */
    record Chosen(
            @NotBlank @Size(max = 130) String post,
            @NotNull @Size(max = 20) List<@NotBlank @Size(max = 64) String> people) {}

    /** Why the result should not stand. */
    record Objecting(@NotBlank @Size(max = 1000) String text) {}

    /** Whether an objection is upheld, which annuls the election. */
    record Decision(@NotNull Boolean upheld) {}

    /** The first day of the term; tomorrow if absent. */
    record Confirmation(@Nullable LocalDate from) {}
}
