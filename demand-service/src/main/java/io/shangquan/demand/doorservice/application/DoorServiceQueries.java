package io.shangquan.demand.doorservice.application;

import io.shangquan.demand.doorservice.domain.DoorService;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads of door services. */
public interface DoorServiceQueries {

    Optional<View> find(String district, String demand);

    /**
     * Those whose times somebody is to choose from.
     *
     * @param office whether those of demands that nobody filed by themselves are among them
     */
    List<DoorService> offeredTo(String district, String submitter, Set<String> enterprises, boolean office, int limit);

    /** Those of some units for which a time was agreed, or none of the times suits. */
    List<DoorService> answeredTo(String district, Set<String> units, int limit);

    /** A door service with its version. */
    record View(DoorService service, long version) {}
}
