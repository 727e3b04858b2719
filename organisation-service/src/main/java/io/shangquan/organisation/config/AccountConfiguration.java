package io.shangquan.organisation.config;

import io.shangquan.organisation.account.application.AccountDifferences;
import io.shangquan.organisation.account.application.AccountQueries;
import io.shangquan.organisation.account.application.GivenGrants;
import io.shangquan.organisation.account.application.OpenAccount;
import io.shangquan.organisation.account.application.SyncAccount;
import io.shangquan.organisation.account.domain.Accounts;
import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.keycloak.IdentityProperties;
import io.shangquan.organisation.account.keycloak.KeycloakAdmin;
import io.shangquan.organisation.district.application.LocalDays;
import io.shangquan.organisation.post.domain.Posts;
import io.shangquan.platform.core.json.PlatformJson;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The use cases of accounts, and the identity provider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
@EnableScheduling
class AccountConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AccountConfiguration.class);
    private static final int PASSWORD_BYTES = 18;

    @Bean
    IdentityProvider identityProvider(IdentityProperties properties, Clock clock) {
        if (properties.adminUri() == null || properties.tokenUri() == null) {
            LOG.warn("no identity provider is configured (shangquan.identity.*): accounts stay pending");
            return IdentityProvider.none();
        }
        return new KeycloakAdmin(properties, PlatformJson.lenient(), clock);
    }

    @Bean
    GivenGrants givenGrants(Posts posts, LocalDays days) {
        return new GivenGrants(posts, days);
    }

    @Bean
    SyncAccount syncAccount(
            Accounts accounts, GivenGrants grants, IdentityProvider identity, Posts posts, Clock clock) {
        return new SyncAccount(accounts, grants, identity, posts, clock);
    }

    @Bean
    AccountDifferences accountDifferences(AccountQueries accounts, GivenGrants grants, IdentityProvider identity) {
        return new AccountDifferences(accounts, grants, identity);
    }

    @Bean
    OpenAccount openAccount(IdentityProvider identity, Accounts accounts, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new OpenAccount(
                identity,
                accounts,
                () -> {
                    byte[] bytes = new byte[PASSWORD_BYTES];
                    random.nextBytes(bytes);
                    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                },
                clock);
    }
}
