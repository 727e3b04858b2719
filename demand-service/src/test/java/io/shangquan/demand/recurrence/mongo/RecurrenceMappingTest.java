package io.shangquan.demand.recurrence.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.shangquan.demand.recurrence.domain.Dismissal;
import io.shangquan.demand.recurrence.domain.Recurrence;
import io.shangquan.demand.recurrence.domain.RecurrenceStatus;
import io.shangquan.demand.recurrence.domain.Topic;
import io.shangquan.demand.test.Filings;
import io.shangquan.platform.store.aggregate.ReservedFields;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RecurrenceMappingTest {

    private final Recurrence proposed = Recurrence.propose(
                    "r",
                    "110105-gongti",
                    "site-a",
                    Filings.flooding("2025-07-01", "2025-07-02", "2026-07-03"),
                    Filings.ZONE)
            .recurrence();

    @Test
    void a_recurrence_is_read_back_as_it_was_written() {
        Recurrence decided = new Recurrence(
                proposed.id(),
                proposed.district(),
                proposed.site(),
                RecurrenceStatus.TAKEN_UP,
                proposed.extent(),
                new Topic("地库积水", "先请物业到会", "office", Filings.at("2026-07-05")),
                new Dismissal("已列入汛期方案", "office", Filings.at("2026-07-04"), 3));

        assertThat(readBack(proposed)).isEqualTo(proposed);
        assertThat(readBack(decided)).isEqualTo(decided);
    }

    private static Recurrence readBack(Recurrence recurrence) {
        Document document = new RecurrenceMapping()
                .write(recurrence)
                .append(ReservedFields.ID, recurrence.id())
                .append(ReservedFields.DISTRICT, recurrence.district());
        return RecurrenceMapping.recurrence(document);
    }
}
