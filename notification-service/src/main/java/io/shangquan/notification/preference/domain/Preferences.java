package io.shangquan.notification.preference.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to hear of things.
 *
 * @param person the person's subject
 * @param mail whether mail is sent at all
 * @param zone in which the hours are meant
 * @param quiet null for none
 * @param digestAt when what is gathered is mailed
 * @param modes by kind of message; a kind that is not named is mailed as it is by default
 */
public record Preferences(
        String person,
        boolean mail,
        Language language,
        ZoneId zone,
        @Nullable QuietHours quiet,
        LocalTime digestAt,
        Map<String, Mode> modes) {

    /** Why nothing is mailed to somebody who wants no mail. */
    public static final String MAIL_OFF = "mail-off";

    /** Why a kind of message is not mailed to somebody who does not want it. */
    public static final String KIND_OFF = "kind-off";

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 30);

    public Preferences {
        modes = Map.copyOf(modes);
    }

    /** Those of somebody who has said nothing. */
    public static Preferences unsaid(String person) {
        return new Preferences(
                person, true, Language.ZH, BEIJING, new QuietHours(EVENING, MORNING), START_OF_WORK, Map.of());
    }

    /** The same, without any mail. */
    public Preferences withoutMail() {
        return new Preferences(person, false, language, zone, quiet, digestAt, modes);
    }

    /** How a kind of message is mailed. */
    public Mode modeOf(String kind, Mode unsaid) {
        return modes.getOrDefault(kind, unsaid);
    }

    /**
     * Decides for one message.
     *
     * @param unsaid how its kind is mailed by default
     * @param urgent whether it may disturb in quiet hours, and does not wait for others
     */
    public MailPlan plan(String kind, Mode unsaid, boolean urgent, Instant now) {
        if (!mail) {
            return new MailPlan.Not(MAIL_OFF);
        }
        return switch (modeOf(kind, unsaid)) {
            case OFF -> new MailPlan.Not(KIND_OFF);
            case DIGEST -> urgent ? new MailPlan.Alone(now) : new MailPlan.WithOthers(nextDigestAfter(now));
            case IMMEDIATE ->
                new MailPlan.Alone(
                        urgent
                                ? now
                                : Optional.ofNullable(quiet)
                                        .flatMap(hours -> hours.endAfter(now, zone))
                                        .orElse(now));
        };
    }

    /** When the next digest after a moment is mailed. */
    public Instant nextDigestAfter(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        ZonedDateTime today = local.with(digestAt);
        return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
    }
}
