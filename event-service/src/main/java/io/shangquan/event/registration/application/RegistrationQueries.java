package io.shangquan.event.registration.application;

import io.shangquan.event.registration.domain.Registration;
import io.shangquan.event.registration.domain.RegistrationId;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.List;
import java.util.Optional;

/** Reads of registrations that load no aggregate. */
public interface RegistrationQueries {

    /** One registration with its version. */
    Optional<View> view(String district, RegistrationId id);

    /** The registrations for an activity, in the order in which they were made. */
    Page<View> ofActivity(String district, String activity, PageRequest page);

    /** All who have a place at an activity, by seat. */
    List<Registration> confirmed(String district, String activity);

    /** A person's registrations in a district, in the order in which they were made. */
    Page<View> ofPerson(String district, String person, PageRequest page);

    /** A registration with its version. */
    record View(Registration registration, long version) {}
}
