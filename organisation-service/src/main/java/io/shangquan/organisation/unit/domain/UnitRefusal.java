package io.shangquan.organisation.unit.domain;

import java.time.LocalDate;

/** Why a unit was not changed. */
public sealed interface UnitRefusal {

    /** The district has a unit of this code. */
    record CodeTaken(String code) implements UnitRefusal {}

    /** It has ended, or will. */
    record Closed(LocalDate lastDay) implements UnitRefusal {}

    /** The day is before what is known. */
    record Backwards(LocalDate earliest) implements UnitRefusal {}

    /** People hold posts of it beyond its last day, and it is not said where they go. */
    record HasPeople(String code) implements UnitRefusal {}

    /** People hold a post of it beyond its last day, and the unit that is to follow it has no post of that name. */
    record NoPostThere(String successor, String post) implements UnitRefusal {}

    /** It leads open demands, and no unit is named that can lead them. */
    record HasWork(String code, long demands) implements UnitRefusal {}

    /** Units are under it beyond its last day, and it is not said where they go. */
    record HasUnits(String code) implements UnitRefusal {}

    /** The unit that is to be above it, or to follow it, does not exist then. */
    record NoSuchUnit(String code) implements UnitRefusal {}

    /** It would be under itself. */
    record Cycle(String code) implements UnitRefusal {}

    /** It has been changed since, so that what was done to it is not taken back. */
    record Changed(String code) implements UnitRefusal {}
}
