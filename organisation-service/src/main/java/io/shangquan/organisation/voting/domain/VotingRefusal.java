package io.shangquan.organisation.voting.domain;

import java.time.Instant;

/** Why a credential was not signed, or a ballot not taken. */
public sealed interface VotingRefusal {

    /** The person may not vote here. */
    record NotOnRoster() implements VotingRefusal {}

    /** Another credential of the person was signed before. */
    record CredentialIssued() implements VotingRefusal {}

    /** What was to be signed is no blinded message for this box's key. */
    record NotBlinded() implements VotingRefusal {}

    /** It has not begun. */
    record NotOpenYet(Instant opensAt) implements VotingRefusal {}

    /** It is over. */
    record Over(Instant closesAt) implements VotingRefusal {}

    /** The box did not sign the credential. */
    record NotSigned() implements VotingRefusal {}

    /** The choices are none that can be made. */
    record BadChoices() implements VotingRefusal {}

    /** Another ballot was cast under the credential. */
    record AlreadyCast() implements VotingRefusal {}
}
