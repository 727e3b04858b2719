package io.shangquan.notification.config;

import com.mongodb.client.MongoDatabase;
import io.shangquan.notification.address.application.AddressCodes;
import io.shangquan.notification.secret.mongo.MongoServiceSecret;
import io.shangquan.platform.core.secret.ServiceSecret;
import io.shangquan.platform.core.secret.SignedLinks;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service's secret, and what is signed with it. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

    /** @param configured in Base64; without one, the instances share a secret that the first of them makes */
    @Bean
    ServiceSecret serviceSecret(@Value("${shangquan.notification.secret:}") String configured, MongoDatabase database) {
        return configured.isBlank()
                ? new MongoServiceSecret(database, SecretConfiguration::unforeseeable).obtain()
                : new ServiceSecret(Base64.getDecoder().decode(configured));
    }

    @Bean
    SignedLinks signedLinks(ServiceSecret secret, Clock clock) {
        return new SignedLinks(secret, clock);
    }

    @Bean
    AddressCodes addressCodes(ServiceSecret secret, SignedLinks links) {
        return new AddressCodes(secret, links);
    }

    /** As many bytes as a secret has. */
    static byte[] unforeseeable() {
        byte[] bytes = new byte[ServiceSecret.BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
