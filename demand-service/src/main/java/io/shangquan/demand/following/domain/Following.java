package io.shangquan.demand.following.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody follows a demand.
 *
 * @param id derived from demand and person: each follows a demand once
 * @param enterprise credit code of the enterprise that has the same trouble
 * @param meToo whether they have the same trouble, and may say whether it is solved
 * @param active whether they still follow it
 * @param opinion what they said of the outcome
 */
public record Following(
        String id,
        String district,
        String demand,
        String person,
        @Nullable String enterprise,
        boolean meToo,
        boolean active,
        @Nullable Opinion opinion) {

    /** Begins to follow. */
    public static Following begin(String id, String district, String demand, String person) {
        return new Following(id, district, demand, person, null, false, true, null);
    }

    /** The same, for one who has the same trouble. */
    public Following meToo(@Nullable String ofEnterprise) {
        return new Following(id, district, demand, person, ofEnterprise, true, active, opinion);
    }

    /** Follows again. */
    public Following again() {
        return new Following(id, district, demand, person, enterprise, meToo, true, opinion);
    }

    /** Does not follow any more; the trouble, if it was theirs, is not counted any more. */
    public Following end() {
        return new Following(id, district, demand, person, enterprise, false, false, opinion);
    }

    /** Says whether it is solved for them. */
    public Following rated(Opinion said) {
        return new Following(id, district, demand, person, enterprise, meToo, active, said);
    }

    /** What somebody with the same trouble says of the outcome. */
    public record Opinion(boolean solved, boolean satisfied, Instant at) {}
}
