package io.shangquan.notification.selfcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    @Test
    void the_demands_own_events_tell_who_filed_it() {
        List<InboxEntry> entries = List.of(
                entry("comment", Map.of("submitter", "somebody-else")),
                entry("demand", Map.of("urgency", "NORMAL", "enterprise", "91110105MA0000001X")),
                entry("demand", Map.of("submitter", "lin")));

        assertThat(Filing.in(entries, "demand")).isEqualTo(new Filing("lin", "91110105MA0000001X"));
    }

    @Test
    void those_of_an_anonymous_one_tell_nobody() {
        assertThat(Filing.in(List.of(entry("demand", Map.of("urgency", "NORMAL"))), "demand"))
                .isEqualTo(new Filing(null, null));
    }

    private static InboxEntry entry(String subject, Map<String, Object> details) {
        return new InboxEntry(
                "i",
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                Audience.NOBODY,
                "event",
                "type",
                "110105-gongti",
                subject,
                AT,
                details,
                null,
                null);
    }
}
