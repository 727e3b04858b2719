package io.shangquan.notification.selfcheck.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shangquan.notification.delivery.domain.Handover;
import io.shangquan.notification.delivery.domain.Progress;
import io.shangquan.notification.delivery.domain.RetrySchedule;
import io.shangquan.notification.inbox.domain.Audience;
import io.shangquan.notification.inbox.domain.InboxEntry;
import io.shangquan.notification.mail.domain.MailContent;
import io.shangquan.notification.mail.domain.MailDelivery;
import io.shangquan.notification.mail.domain.MailItem;
import io.shangquan.notification.selfcheck.domain.Filing;
import io.shangquan.notification.selfcheck.domain.NoticeState;
import io.shangquan.notification.selfcheck.domain.Recipient;
import io.shangquan.notification.selfcheck.domain.Whom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticeSightTest {

    private static final String HERE = "110105-gongti";
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final Instant PLANNED_AT = AT.plusSeconds(1);
    private static final Audience SAFETY = Audience.holdersInUnit("department-officer", HERE, "safety");
    private static final Audience SECTION = Audience.holdersOf("coordinating-section@street/110105-sanlitun");
    private static final Audience LIN = Audience.person("lin");
    private static final Audience WANG = Audience.person("wang");
    private static final Filing FILING = new Filing("lin", null);

    private final NoticeSight office = sight(new NoticeReader("office", Set.of(), Set.of(), true, false), Set.of());
    private final NoticeSight lin =
            sight(new NoticeReader("lin", Set.of(LIN), Set.of(), false, false), Set.of("of-person/lin"));

    @Test
    void who_filed_it_is_called_so_and_only_those_who_see_all_learn_who_else_it_is() {
        assertThat(whom(office, LIN, WANG)).containsExactly(new Whom.Submitter(), new Whom.Person("wang"));
        assertThat(whom(lin, LIN, WANG)).containsExactly(new Whom.Submitter(), new Whom.Person(null));
    }

    @Test
    void holders_of_a_role_are_named_by_role_and_unit() {
        assertThat(whom(lin, SAFETY, SECTION))
                .containsExactly(
                        new Whom.Holders("department-officer", "safety"),
                        new Whom.Holders("coordinating-section", null));
    }

    @Test
    void what_concerned_nobody_reached_nobody() {
        assertThat(office.inInboxes(List.of(entry(Audience.NOBODY)))).isEmpty();
    }

    @Test
    void whether_an_entry_was_read_is_told_to_its_reader_only() {
        assertThat(office.inInboxes(List.of(entry(LIN))))
                .extracting(Recipient::own, Recipient::read)
                .containsExactly(tuple(false, null));
        assertThat(lin.inInboxes(List.of(entry(LIN), entry(SAFETY))))
                .extracting(Recipient::own, Recipient::read)
                .containsExactly(tuple(true, true), tuple(false, null));
    }

    @Test
    void mails_of_others_are_for_those_who_see_all() {
        MailDelivery mail = mail("wang", Progress.neverSent("mail-off"));

        assertThat(lin.mailed(mail, Set.of("e-1"))).isEmpty();
        assertThat(office.mailed(mail, Set.of("e-1")).get("e-1"))
                .extracting(Recipient::whom, Recipient::state, Recipient::reason, Recipient::at)
                .containsExactly(new Whom.Person("wang"), NoticeState.SUPPRESSED, "mail-off", PLANNED_AT);
    }

    @Test
    void a_mail_is_told_for_each_event_that_it_holds_and_that_was_asked_for() {
        Instant tried = AT.plusSeconds(9);
        Progress sent =
                Progress.dueAt(PLANNED_AT).after(Handover.accepted("250"), "id", new RetrySchedule(List.of()), tried);

        Map<String, Recipient> told = lin.mailed(mail("lin", sent), Set.of("e-2", "e-3"));

        assertThat(told).containsOnlyKeys("e-2");
        assertThat(told.get("e-2"))
                .extracting(Recipient::own, Recipient::state, Recipient::at)
                .containsExactly(true, NoticeState.SENT, tried);
        assertThat(lin.mailed(new MailDelivery("code", "lin", new MailContent.Code("a"), AT, sent), Set.of("e-2")))
                .isEmpty();
    }

    private static NoticeSight sight(NoticeReader reader, Set<String> read) {
        return new NoticeSight(reader, FILING, read);
    }

    private static List<Whom> whom(NoticeSight sight, Audience... audiences) {
        return sight.inInboxes(Stream.of(audiences).map(NoticeSightTest::entry).toList()).stream()
                .map(Recipient::whom)
                .toList();
    }

    private static InboxEntry entry(Audience audience) {
        return new InboxEntry(
                "of-" + audience.name(),
                "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                audience,
                "e-1",
                "io.shangquan.demand.routed.v1",
                HERE,
                "demand",
                AT,
                Map.of(),
                null,
                null);
    }

    private static MailDelivery mail(String person, Progress progress) {
        List<MailItem> items = Stream.of("e-1", "e-2")
                .map(event -> new MailItem(
                        event, "io.shangquan.demand.routed.v1", HERE, "demand", AT, Audience.person(person), Map.of()))
                .toList();
        return new MailDelivery("mail", person, new MailContent.Messages(items, true), PLANNED_AT, progress);
    }
}
