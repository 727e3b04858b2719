package io.shangquan.demand.deadline.application;

import io.shangquan.demand.deadline.domain.ClockKind;
import io.shangquan.demand.deadline.domain.Deadline;
import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.Pause;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All published rules and calendars. The newest rules apply to what begins now. */
public final class DeadlineBook {

    private final List<DeadlineRules> rules;
    private final Map<String, WorkingCalendar> calendars;

    /**
     * @param rules from the oldest to the newest, at least one
     * @param calendars at least one, each code once
     */
    public DeadlineBook(List<DeadlineRules> rules, List<WorkingCalendar> calendars) {
        this.rules = List.copyOf(rules);
        this.calendars =
                calendars.stream().collect(Collectors.toUnmodifiableMap(WorkingCalendar::code, Function.identity()));
        if (this.rules.isEmpty() || this.calendars.isEmpty()) {
            throw new IllegalArgumentException("there must be deadline rules and a working calendar");
        }
    }

    /** The rules for what begins now. */
    public DeadlineRules current() {
        return rules.getLast();
    }

    /** A version that a demand began under. @throws NoSuchElementException if it was never published */
    public DeadlineRules version(String version) {
        return rules.stream()
                .filter(candidate -> candidate.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("deadline rules " + version));
    }

    /** A calendar, if there is one of this code. */
    public Optional<WorkingCalendar> calendar(String code) {
        return Optional.ofNullable(calendars.get(code));
    }

    /** The deadline of a clock that starts at a moment and is paused meanwhile. */
    public Deadline deadline(
            String version,
            String calendar,
            ClockKind clock,
            Urgency urgency,
            String category,
            Instant start,
            List<Pause> pauses) {
        WorkingCalendar days =
                calendar(calendar).orElseThrow(() -> new NoSuchElementException("working calendar " + calendar));
        return version(version).allowanceOf(clock, urgency, category).from(start, pauses, days);
    }
}
