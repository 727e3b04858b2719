package io.shangquan.organisation.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.local.suite.vote.BlindClient;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindSignatureTest {

    private static final int BITS = 2048;

    private KeyPair keys;
    private BlindSigner signer;

    @BeforeAll
    void keys() throws GeneralSecurityException {
        SecureRandom random = new SecureRandom();
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS, random);
        keys = generator.generateKeyPair();
        signer = new BlindSigner((RSAPrivateCrtKey) keys.getPrivate(), () -> new BigInteger(BITS + 128, random));
    }

    @Test
    void what_was_signed_blindly_is_a_signature_of_what_nobody_showed() {
        BlindClient voter = new BlindClient(keys.getPublic().getEncoded());

        byte[] blindSignature = signer.sign(voter.blinded()).orElseThrow();
        Credential credential = new Credential(voter.message(), voter.signature(blindSignature));

        assertThat(credential.isSignedBy(keys.getPublic())).isTrue();
        assertThat(credential.hash()).hasSize(64).isEqualTo(new Credential(voter.message(), new byte[0]).hash());
    }

    @Test
    void the_signer_sees_another_number_each_time_and_signs_it_the_same_way() {
        BlindClient voter = new BlindClient(keys.getPublic().getEncoded());
        byte[] blinded = voter.blinded();

        assertThat(voter.blinded()).as("the salt is another one").isNotEqualTo(blinded);
        assertThat(signer.sign(blinded))
                .hasValueSatisfying(first ->
                        assertThat(first).isEqualTo(signer.sign(blinded).orElseThrow()));
    }

    @Test
    void a_credential_of_another_message_or_none_is_not_good() {
        BlindClient voter = new BlindClient(keys.getPublic().getEncoded());
        byte[] signature = voter.signature(signer.sign(voter.blinded()).orElseThrow());
        byte[] other = new BlindClient(keys.getPublic().getEncoded()).message();

        assertThat(new Credential(other, signature).isSignedBy(keys.getPublic()))
                .isFalse();
        assertThat(new Credential(voter.message(), new byte[] {1, 2, 3}).isSignedBy(keys.getPublic()))
                .isFalse();
        assertThat(new Credential(new byte[8], signature).isSignedBy(keys.getPublic()))
                .as("too short to be nobody's guess")
                .isFalse();
    }

    @Test
    void only_numbers_below_the_modulus_and_of_its_length_are_signed() {
        byte[] above = new byte[BITS / 8];
        Arrays.fill(above, (byte) 0xff);

        assertThat(signer.sign(above)).isEmpty();
        assertThat(signer.sign(new byte[BITS / 8])).as("zero").isEmpty();
        assertThat(signer.sign(new byte[12])).isEmpty();
    }

    @Test
    void a_box_takes_choices_that_can_be_made() {
        BallotBox box = new BallotBox(
                "b",
                "d",
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(1),
                Map.of("q", new BallotBox.Question(List.of("x", "y", "z"), 2)),
                BoxKeys.read(keys.getPublic().getEncoded(), keys.getPrivate().getEncoded()));

        assertThat(box.accepts(Map.of("q", List.of("x", "y")))).isTrue();
        assertThat(box.accepts(Map.of())).as("an abstention").isTrue();
        assertThat(box.accepts(Map.of("q", List.of("x", "y", "z")))).isFalse();
        assertThat(box.accepts(Map.of("q", List.of("x", "x")))).isFalse();
        assertThat(box.accepts(Map.of("q", List.of("somebody")))).isFalse();
        assertThat(box.accepts(Map.of("other", List.of("x")))).isFalse();
        assertThat(box.isOpenAt(box.opensAt())).isTrue();
        assertThat(box.isOpenAt(box.closesAt())).isFalse();
    }

    @Test
    void a_tally_counts_every_option_and_every_ballot() {
        Tally tally = Tally.of(
                Map.of("q", new BallotBox.Question(List.of("x", "y"), 1)),
                List.of(Map.of("q", List.of("x")), Map.of("q", List.of("x")), Map.of()));

        assertThat(tally.ballots()).isEqualTo(3);
        assertThat(tally.votes()).isEqualTo(Map.of("q", Map.of("x", 2, "y", 0)));
    }
}
