package io.shangquan.organisation.guidance.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the Two-New Office asks a district to do or to answer.
 *
 * @param due the last day for the answer
 * @param answer null until it is there
 */
public record GuidanceNote(
        String id,
        String district,
        String title,
        String text,
        LocalDate issued,
        LocalDate due,
        @Nullable Answer answer) {

    /**
     * What the district says.
     *
     * @param person who answered
     */
    public record Answer(String person, String text, LocalDate day) {}

    /** What came of a change. */
    public sealed interface Decision {

        /** Accepted. */
        record Accepted(GuidanceNote note, GuidanceEvent event) implements Decision {}

        /** It was answered before. */
        record AlreadyAnswered(LocalDate day) implements Decision {}
    }

    /** What happened to a note. */
    public enum GuidanceEvent {
        /** It was issued. */
        ISSUED,
        /** It was answered. */
        ANSWERED
    }

    /** A note that waits for its answer. */
    public static GuidanceNote issue(
            String id, String district, String title, String text, LocalDate issued, LocalDate due) {
        return new GuidanceNote(id, district, title, text, issued, due, null);
    }

    /** Answers it, late if need be, and once. */
    public Decision answer(Answer given) {
        return answer == null
                ? new Decision.Accepted(
                        new GuidanceNote(id, district, title, text, issued, due, given), GuidanceEvent.ANSWERED)
                : new Decision.AlreadyAnswered(answer.day());
    }

    /** Whether the answer is missing on a day after it was due, or came after that. */
    public boolean isLate(LocalDate day) {
        return answer == null ? day.isAfter(due) : answer.day().isAfter(due);
    }
}
