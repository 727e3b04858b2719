package io.shangquan.organisation.config;

import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.election.application.AppointElected;
import io.shangquan.organisation.election.application.ConfirmElection;
import io.shangquan.organisation.election.application.HoldElection;
import io.shangquan.organisation.election.domain.Elections;
import io.shangquan.organisation.post.application.PersonsPosts;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.organisation.voting.application.Vote;
import io.shangquan.organisation.voting.domain.BallotBoxes;
import io.shangquan.organisation.voting.domain.BoxKeys;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of elections, and where keys and chance come from. */
@Configuration(proxyBeanMethods = false)
class ElectionConfiguration {

    private static final int KEY_BITS = 2048;

    /** Longer than the modulus, so that what is left of its division by it is even. */
    private static final int MASK_BITS = KEY_BITS + 128;

    @Bean
    Vote vote(BallotBoxes boxes, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Vote(boxes, () -> newKeys(random), () -> new BigInteger(MASK_BITS, random), clock);
    }

    @Bean
    HoldElection holdElection(Elections elections, BallotBoxes boxes, Vote vote, Clock clock) {
        return new HoldElection(elections, boxes, vote, clock);
    }

    @Bean
    ConfirmElection confirmElection(Elections elections, Posts posts, PersonsPosts persons, Clock clock) {
        return new ConfirmElection(elections, posts, persons, clock);
    }

    @Bean
    AppointElected appointElected(Elections elections, Posts posts, LocalDays days, Clock clock) {
        return new AppointElected(elections, posts, days, clock);
    }

    private static BoxKeys newKeys(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS, random);
            KeyPair pair = generator.generateKeyPair();
            return new BoxKeys((RSAPublicKey) pair.getPublic(), (RSAPrivateCrtKey) pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform generates RSA keys", e);
        }
    }
}
