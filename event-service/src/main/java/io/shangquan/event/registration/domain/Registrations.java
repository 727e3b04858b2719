package io.shangquan.event.registration.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The registrations there are. */
public interface Registrations {

    Optional<Registration> find(String district, RegistrationId id);

    /**
     * Gives a person one of the seats that are free, or refuses: the person has one already, or none is left.
     *
     * @param capacity how many seats the activity has
     */
    RegistrationDecision take(String district, String activity, Registrant registrant, RegistrationId id, int capacity);

    /** Applies a change to a registration and keeps what it led to. */
    RegistrationDecision change(
            String district, RegistrationId id, Function<Registration, RegistrationDecision> change);

    /** Lets a seat, and the one place that the person may have, be taken again; harmless if it was done before. */
    void free(String district, RegistrationId id, String activity, String person, int seat);

    /** Keeps a confirmed registration's seat from being taken; harmless if it was done before. */
    void secure(String district, RegistrationId id, String activity, String person, int seat);

    /** Some of the registrations of an activity that are confirmed, at most a limit. */
    List<Registration> confirmed(String district, String activity, int limit);
}
