package io.shangquan.notification.selfcheck.web;

import io.shangquan.notification.mail.application.MessageBook;
import io.shangquan.notification.mail.application.MessageKind;
import io.shangquan.notification.selfcheck.domain.DemandNotice;
import io.shangquan.notification.selfcheck.domain.NoticeChannel;
import io.shangquan.notification.selfcheck.domain.NoticeState;
import io.shangquan.notification.selfcheck.domain.Recipient;
import io.shangquan.notification.selfcheck.domain.Whom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notices of a demand.
 *
 * @param heardOf the types of event of which anybody hears; what subscribers get of others is in the logs of their deliveries
 * @param items in the order in which they came
 */
record NoticesResponse(List<String> heardOf, List<NoticeResponse> items) {

    NoticesResponse {
        heardOf = List.copyOf(heardOf);
        items = List.copyOf(items);
    }

    static NoticesResponse of(MessageBook book, List<DemandNotice> notices) {
        return new NoticesResponse(
                book.kinds().stream().map(MessageKind::type).sorted().toList(),
                notices.stream().map(NoticeResponse::of).toList());
    }

    /**
     * One of them.
     *
     * @param event the event's id, as the demand's self-check names it
     * @param subject the id of what it happened to: the demand, or a comment, plan or the like of it
     * @param at when it happened
     * @param cameAt when it came to the notifications
     * @param recipients none if it concerned nobody
     */
    record NoticeResponse(
            String event, String type, String subject, Instant at, Instant cameAt, List<RecipientResponse> recipients) {

        NoticeResponse {
            recipients = List.copyOf(recipients);
        }

        static NoticeResponse of(DemandNotice notice) {
            return new NoticeResponse(
                    notice.event(),
                    notice.type(),
                    notice.subject(),
                    notice.at(),
                    notice.cameAt(),
                    notice.recipients().stream().map(RecipientResponse::of).toList());
        }
    }

    /**
     * Whom a notice reached, or was to reach, over one channel.
     *
     * @param role whose holders it is for, if it is for those of a role
     * @param unit the code of the unit in which they hold it, absent if they hold it for the district or the street
     * @param person the person's subject, absent if it is not for one, or the reader is not told who it is
     * @param subscriber what people call the subscriber, for those who look after subscribers
     * @param own whether it is for the reader
     * @param read whether the reader has read it; absent for what is for others
     * @param reason why it was not sent or was given up, a code
     * @param at when it was put in the inbox, was last tried, or was planned
     * @param dueAt when it is sent, or tried again
     */
    record RecipientResponse(
            NoticeChannel channel,
            Kind kind,
            @Nullable String role,
            @Nullable String unit,
            @Nullable String person,
            @Nullable String subscriber,
            boolean own,
            NoticeState state,
            @Nullable Boolean read,
            @Nullable String reason,
            Instant at,
            @Nullable Instant dueAt) {

        static RecipientResponse of(Recipient recipient) {
            return switch (recipient.whom()) {
                case Whom.Submitter() -> of(recipient, Kind.SUBMITTER, null, null, null, null);
                case Whom.Person(var subject) -> of(recipient, Kind.PERSON, null, null, subject, null);
                case Whom.Holders(var role, var unit) -> of(recipient, Kind.HOLDERS, role, unit, null, null);
                case Whom.Outside(var name) -> of(recipient, Kind.SUBSCRIBER, null, null, null, name);
            };
        }

        private static RecipientResponse of(
                Recipient recipient,
                Kind kind,
                @Nullable String role,
                @Nullable String unit,
                @Nullable String person,
                @Nullable String subscriber) {
            return new RecipientResponse(
                    recipient.channel(),
                    kind,
                    role,
                    unit,
                    person,
                    subscriber,
                    recipient.own(),
                    recipient.state(),
                    recipient.read(),
                    recipient.reason(),
                    recipient.at(),
                    recipient.dueAt());
        }

        /** What a recipient is. */
        enum Kind {
            SUBMITTER,
            PERSON,
            HOLDERS,
            SUBSCRIBER
        }
    }
}
