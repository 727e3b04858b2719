package io.shangquan.organisation.me.web;

import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.access.Grant;
import io.shangquan.platform.core.access.Scope;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is. */
@RestController
class MeController {

    private final DistrictDirectory districts;

    MeController(DistrictDirectory districts) {
        this.districts = districts;
    }

    /** The caller's grants, with the names of their districts. */
    @GetMapping("/api/v1/me")
    @Allow
    Me me(Caller caller) {
        return new Me(
                caller.subject(), caller.grants().stream().map(this::shown).toList());
    }

    private HeldGrant shown(Grant grant) {
        String id = switch (grant.scope()) {
            case Scope.Street _ -> null;
            case Scope.District(String district) -> district;
            case Scope.Unit(String district, var _unit) -> district;
            case Scope.Enterprise(String district, var _enterprise) -> district;
        };
        DistrictDirectory.District district =
                id == null ? null : districts.find(id).orElse(null);
        return new HeldGrant(
                grant.role(),
                grant.scope().toString(),
                id,
                district == null ? null : district.nameZh(),
                district == null ? null : district.nameEn());
    }

    /** The caller. */
    record Me(String subject, List<HeldGrant> grants) {
        Me {
            grants = List.copyOf(grants);
        }
    }

    /**
     * A grant.
     *
     * @param district null for a street's
     */
    record HeldGrant(
            String role,
            String scope,
            @Nullable String district,
            @Nullable String nameZh,
            @Nullable String nameEn) {}
}
