package io.shangquan.platform.core.access;

import java.util.Optional;

/** The districts there are, and the street that guides each. Every instance keeps its own copy from the district topic. */
public interface DistrictDirectory {

    /** The street of a district; empty if there is no such district, or it is not known here yet. */
    Optional<String> streetOf(String district);
}
