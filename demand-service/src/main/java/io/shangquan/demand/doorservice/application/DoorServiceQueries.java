package io.shangquan.demand.doorservice.application;

import io.shangquan.demand.doorservice.domain.DoorService;
import java.util.Optional;

/** Reads of door services. */
public interface DoorServiceQueries {

    Optional<View> find(String district, String demand);

    /** A door service with its version. */
    record View(DoorService service, long version) {}
}
