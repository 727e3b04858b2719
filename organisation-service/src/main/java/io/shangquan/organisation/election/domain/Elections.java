package io.shangquan.organisation.election.domain;

import java.util.Optional;
import java.util.function.Function;

/** The elections of all districts. */
public interface Elections {

    /** Keeps a new election. */
    Election call(Election election);

    Optional<Election> find(String district, String id);

    /** Applies a change and keeps what it led to. */
    ElectionDecision change(String district, String id, Function<Election, ElectionDecision> change);
}
