package io.shangquan.organisation.unit.domain;

import java.time.LocalDate;

/** What happened to a unit. */
public sealed interface UnitEvent {

    /** It was created. */
    record Created() implements UnitEvent {}

    /** It has another name. */
    record Renamed(LocalDate from) implements UnitEvent {}

    /** It ends. */
    record Closed(LocalDate lastDay) implements UnitEvent {}
}
