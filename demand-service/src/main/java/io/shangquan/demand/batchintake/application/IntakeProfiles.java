package io.shangquan.demand.batchintake.application;

import java.util.List;
import java.util.Optional;

/** The profiles of a city, in the order in which people are to see them. */
public record IntakeProfiles(List<IntakeProfile> all) {

    public IntakeProfiles {
        all = List.copyOf(all);
    }

    public Optional<IntakeProfile> find(String code) {
        return all.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }
}
