package io.shangquan.platform.core.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    private static final ServiceSecret SECRET = new ServiceSecret(new byte[ServiceSecret.BYTES]);

    private final SignedLinks links = at(NOW);

    @Test
    void a_token_is_read_by_who_wrote_it_until_it_expires() {
        String token = links.write("purpose", "text.with|anything 在内", NOW.plusSeconds(60));

        assertThat(links.read("purpose", token)).contains("text.with|anything 在内");
        assertThat(at(NOW.plusSeconds(60)).read("purpose", token)).isEmpty();
    }

    @Test
    void a_token_serves_its_purpose_only() {
        String token = links.write("purpose", "text", NOW.plusSeconds(60));

        assertThat(links.read("another purpose", token)).isEmpty();
    }

    @Test
    void nobody_else_can_write_one() {
        byte[] other = new byte[ServiceSecret.BYTES];
        other[0] = 1;
        String forged =
                new SignedLinks(new ServiceSecret(other), clock(NOW)).write("purpose", "text", NOW.plusSeconds(60));

        assertThat(links.read("purpose", forged)).isEmpty();
        assertThat(links.read("purpose", "")).isEmpty();
        assertThat(links.read("purpose", "a.b")).isEmpty();
        assertThat(links.read("purpose", "%%.%%")).isEmpty();
    }

    private static SignedLinks at(Instant moment) {
        return new SignedLinks(SECRET, clock(moment));
    }

    private static Clock clock(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
