package io.shangquan.demand.deadline.application;

import io.shangquan.demand.deadline.domain.DeadlineRules;
import io.shangquan.demand.deadline.domain.RuleSet;
import io.shangquan.demand.deadline.domain.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All published rules and calendars: a city's, and those that its districts have published. The newest rules of a district apply to what
 * begins now. What changes is looked up again after a few seconds, so that filing a demand does not wait for it; an instance that did not
 * publish a version itself follows it by as much.
 */
public final class DeadlineBook {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(5);

    private final List<DeadlineRules> ofTheCity;
    private final Map<String, WorkingCalendar> calendars;
    private final RuleSetQueries ruleSets;
    private final CalendarYears years;
    private final Clock clock;
    private final Map<String, Known<DeadlineRules>> current = new ConcurrentHashMap<>();
    private final Map<String, DeadlineRules> versions = new ConcurrentHashMap<>();
    private final Map<String, Known<WorkingCalendar>> extended = new ConcurrentHashMap<>();

    /**
     * @param ofTheCity from the oldest to the newest, at least one
     * @param calendars at least one, each code once
     */
    public DeadlineBook(
            List<DeadlineRules> ofTheCity,
            List<WorkingCalendar> calendars,
            RuleSetQueries ruleSets,
            CalendarYears years,
            Clock clock) {
        this.ofTheCity = List.copyOf(ofTheCity);
        this.calendars =
                calendars.stream().collect(Collectors.toUnmodifiableMap(WorkingCalendar::code, Function.identity()));
        this.ruleSets = ruleSets;
        this.years = years;
        this.clock = clock;
        if (this.ofTheCity.isEmpty() || this.calendars.isEmpty()) {
            throw new IllegalArgumentException("there must be deadline rules and a working calendar");
        }
    }

    /** The rules for what begins in a district now. */
    public DeadlineRules current(String district) {
        return fresh(
                current,
                district,
                () -> ruleSets.newestPublished(district).map(RuleSet::rules).orElseGet(ofTheCity::getLast));
    }

    /** A version that a demand of a district began under. @throws NoSuchElementException if it was never published */
    public DeadlineRules version(String district, String version) {
        return ofTheCity(version)
                .orElseGet(() -> versions.computeIfAbsent(
                        RuleSet.idOf(district, version),
                        key -> ruleSets.find(district, version)
                                .map(view -> view.rules().rules())
                                .orElseThrow(() -> new NoSuchElementException("deadline rules " + version))));
    }

    /** The city's versions, from the oldest to the newest. */
    public List<DeadlineRules> ofTheCity() {
        return ofTheCity;
    }

    /** A version of the city's. */
    public Optional<DeadlineRules> ofTheCity(String version) {
        return ofTheCity.stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst();
    }

    /** A calendar with the years that were imported, if there is one of this code. */
    public Optional<WorkingCalendar> calendar(String code) {
        return Optional.ofNullable(calendars.get(code))
                .map(calendar -> fresh(extended, code, () -> calendar.with(years.of(code))));
    }

    /** Looks up anew what a district's rules are. */
    public void forget(String district) {
        current.remove(district);
    }

    /** Looks up anew which years of a calendar are published. */
    public void forgetCalendar(String code) {
        extended.remove(code);
    }

    private <T> T fresh(Map<String, Known<T>> known, String key, Supplier<T> lookUp) {
        Instant now = clock.instant();
        Known<T> before = known.get(key);
        if (before != null && now.isBefore(before.until())) {
            return before.value();
        }
        T value = lookUp.get();
        known.put(key, new Known<>(value, now.plus(KNOWN_FOR)));
        return value;
    }

    private record Known<T>(T value, Instant until) {}
}
