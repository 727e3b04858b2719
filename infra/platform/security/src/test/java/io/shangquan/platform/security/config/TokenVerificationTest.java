package io.shangquan.platform.security.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.security.token.TokenRefused;
import io.shangquan.platform.security.token.TokenVerifier;
import java.io.IOException;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenVerificationTest {

    private Instant now = TestIssuer.NOW;
    private Instant revokedBefore = Instant.MIN;
    private TestIssuer issuer;
    private TokenVerifier verifier;

    TokenVerificationTest() throws IOException {
        issuer = new TestIssuer();
        verifier = verifier();
    }

    @BeforeEach
    void start() throws IOException {
        issuer.started();
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_good_token_names_its_person_and_what_was_granted() throws TokenRefused {
        String token = issuer.sign(issuer.claims());

        assertThat(verifier.verify(token)).satisfies(caller -> {
            assertThat(caller.subject()).isEqualTo("lin");
            assertThat(caller.grants())
                    .as("what is not a grant grants nothing")
                    .extracting(Grant::toString)
                    .containsExactly("district-office@district/110105-gongti");
        });
        assertThat(verifier.remembered(token)).isPresent();
    }

    @Test
    void nobody_signs_but_the_issuer() {
        invalid(TestIssuer.unsigned(issuer.claims()));
        invalid(issuer.signWithThePublicKey(issuer.claims()));
        invalid(issuer.forge(issuer.claims()));
        invalid(issuer.signUnder(issuer.claims(), "unknown"));
        String good = issuer.sign(issuer.claims());
        invalid(good.substring(0, good.lastIndexOf('.') + 1));
        invalid("nonsense");
        invalid("");
        invalid("a".repeat(10_000));
    }

    @Test
    void a_token_is_for_this_platform_and_complete() {
        invalid(issuer.sign(issuer.claims().issuer("https://elsewhere.example")));
        invalid(issuer.sign(issuer.claims().audience("another-api")));
        invalid(issuer.sign(issuer.claims().subject(null)));
        invalid(issuer.sign(issuer.claims().expirationTime(null)));
        invalid(issuer.sign(issuer.claims().issueTime(null)));
        invalid(issuer.sign(issuer.claims().claim("grants", "district-office@district/110105-gongti")));
    }

    @Test
    void a_token_is_good_from_its_beginning_to_its_end() throws TokenRefused {
        JWTClaimsSet.Builder later = issuer.claims().notBeforeTime(Date.from(now.plus(Duration.ofMinutes(1))));
        String token = issuer.sign(later);
        invalid(token);

        now = now.plus(Duration.ofMinutes(2));
        assertThat(verifier.verify(token).subject()).isEqualTo("lin");

        now = TestIssuer.NOW.plus(Duration.ofMinutes(5)).plusSeconds(6);
        refused(token, PlatformProblem.TOKEN_EXPIRED);
    }

    @Test
    void a_token_from_before_a_revocation_is_refused_although_it_was_good_a_moment_ago() throws TokenRefused {
        String token = issuer.sign(issuer.claims());
        verifier.verify(token);

        revokedBefore = now.plusSeconds(1);

        refused(token, PlatformProblem.TOKEN_REVOKED);
        assertThatThrownBy(() -> verifier.remembered(token)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void a_new_key_is_fetched_when_the_first_token_signed_by_it_comes() throws TokenRefused {
        String before = issuer.sign(issuer.claims());
        verifier.verify(before);

        issuer.rotate("k2");

        assertThat(verifier.verify(issuer.sign(issuer.claims())).subject()).isEqualTo("lin");
        assertThat(verifier.verify(before).subject()).as("verified already").isEqualTo("lin");
    }

    @Test
    void while_the_issuer_is_away_known_tokens_and_keys_go_on() throws TokenRefused {
        verifier.verify(issuer.sign(issuer.claims()));

        issuer.close();

        String another = issuer.sign(issuer.claims().subject("chen"));
        assertThat(verifier.verify(another).subject()).isEqualTo("chen");
    }

    @Test
    void without_any_key_neither_yes_nor_no_is_said_until_the_issuer_is_back() throws IOException, TokenRefused {
        issuer.close();
        String token = issuer.sign(issuer.claims());
        assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(TokenVerifier.KeysAway.class);

        issuer.started();

        assertThat(verifier.verify(token).subject()).isEqualTo("lin");
    }

    private void invalid(String token) {
        refused(token, PlatformProblem.TOKEN_INVALID);
    }

    private void refused(String token, PlatformProblem reason) {
        assertThatThrownBy(() -> verifier.verify(token))
                .isInstanceOfSatisfying(
                        TokenRefused.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private TokenVerifier verifier() throws MalformedURLException {
        return new TokenVerifier(
                issuer.properties(),
                new TokenAutoConfiguration().issuerKeys(issuer.properties()),
                (subject, issuedAt) -> issuedAt.isBefore(revokedBefore),
                new Moving());
    }

    private final class Moving extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
