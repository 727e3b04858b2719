package io.shangquan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.organisation.account.domain.IdentityProvider;
import io.shangquan.organisation.account.domain.IdentityProvider.Opening;
import io.shangquan.organisation.account.domain.IdentityUser;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What accounts rely on, on the stand-in of all other tests and on Keycloak itself where a Docker engine answers. */
@ParameterizedClass
@MethodSource("io.shangquan.organisation.IdentityBackend#all")
class KeycloakAdminTest {

    private static final String NOBODY = "00000000-0000-4000-8000-000000000000";
    private static final List<String> GRANTS = List.of("district-office@district/110105-gongti");

    private final IdentityProvider identity;
    private final String key = UUID.randomUUID().toString();
    private final Opening opening = new Opening("tester-" + key, "测试员", "First-password-1");

    KeycloakAdminTest(IdentityBackend backend) {
        this.identity = backend.provider();
    }

    @Test
    void anAccountIsOpenedOnceForAKey() {
        String person = identity.open(opening, key).orElseThrow();

        assertThat(identity.open(opening, key)).hasValue(person);
        assertThat(identity.openedFor(key)).hasValue(person);
        assertThat(identity.named(opening.username()))
                .hasValue(new IdentityUser(person, opening.username(), opening.displayName(), true, List.of()));
        assertThat(identity.find(person))
                .hasValue(new IdentityUser(person, opening.username(), opening.displayName(), true, List.of()));
    }

    @Test
    void aUserNameThatIsTakenIsNotOpenedForAnotherKey() {
        assertThat(identity.open(opening, key)).isPresent();

        String other = UUID.randomUUID().toString();
        assertThat(identity.open(opening, other)).isEmpty();
        assertThat(identity.openedFor(other)).isEmpty();
    }

    @Test
    void grantsAreWrittenAndEverythingElseIsKept() {
        String person = identity.open(opening, key).orElseThrow();

        assertThat(identity.update(person, user -> user.with(GRANTS)))
                .hasValue(new IdentityUser(person, opening.username(), opening.displayName(), true, List.of()));
        assertThat(identity.update(person, user -> user.enabled(false)))
                .hasValue(new IdentityUser(person, opening.username(), opening.displayName(), true, GRANTS));

        assertThat(identity.find(person))
                .hasValue(new IdentityUser(person, opening.username(), opening.displayName(), false, GRANTS));
        assertThat(identity.openedFor(key))
                .as("the account keeps what opened it")
                .hasValue(person);
    }

    @Test
    void sessionsOfAnAccountCanBeEnded() {
        String person = identity.open(opening, key).orElseThrow();

        identity.endSessions(person);

        assertThat(identity.setFirstPassword(person, "Second-password-2")).isTrue();
    }

    @Test
    void nobodyIsFoundWhereNobodyIs() {
        assertThat(identity.find(NOBODY)).isEmpty();
        assertThat(identity.named("nobody-" + key)).isEmpty();
        assertThat(identity.openedFor(key)).isEmpty();
        assertThat(identity.update(NOBODY, user -> user.enabled(false))).isEmpty();
        assertThat(identity.setFirstPassword(NOBODY, "Second-password-2")).isFalse();
        identity.endSessions(NOBODY);
    }
}
