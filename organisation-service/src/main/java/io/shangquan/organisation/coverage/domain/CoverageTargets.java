package io.shangquan.organisation.coverage.domain;

import java.util.Optional;

/** The targets of all districts. */
public interface CoverageTargets {

    /** The target of a year, if one was set. */
    Optional<CoverageTarget> of(String district, int year);

    /** Sets the target of its year, for the first time or anew. */
    CoverageTarget set(CoverageTarget target);
}
