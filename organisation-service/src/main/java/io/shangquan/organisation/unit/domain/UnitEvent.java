package io.shangquan.organisation.unit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a unit. */
public sealed interface UnitEvent {

    /** It was created. */
    record Created() implements UnitEvent {}

    /** It has another name. */
    record Renamed(LocalDate from) implements UnitEvent {}

    /** It is under another unit. */
    record Moved(Unit.Place to) implements UnitEvent {}

    /** It ends; people, units below and work go to the successor, if there is one. */
    record Closed(LocalDate lastDay, @Nullable String successor) implements UnitEvent {}
}
