package io.shangquan.demand.doorservice.domain;

import java.util.function.Function;

/** The door services of all districts. */
public interface DoorServices {

    /** Keeps a new one, once. */
    DoorDecision offer(DoorDecision.Accepted offered);

    /** Applies a verb to one and keeps what it led to. */
    DoorDecision change(String district, String id, Function<DoorService, DoorDecision> verb);
}
