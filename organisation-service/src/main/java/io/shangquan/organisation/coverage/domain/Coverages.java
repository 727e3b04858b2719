package io.shangquan.organisation.coverage.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Coverage of the member organisations of all districts. */
public interface Coverages {

    Optional<MemberCoverage> find(String district, String member);

    /** What is known of some member organisations. */
    List<MemberCoverage> of(String district, Collection<String> members);

    /** What is known of any. */
    List<MemberCoverage> all(String district);

    /** Applies a change, beginning with nothing if nothing is known, and keeps what it led to. */
    MemberCoverage.Decision change(
            String district, String member, Function<MemberCoverage, MemberCoverage.Decision> change);
}
