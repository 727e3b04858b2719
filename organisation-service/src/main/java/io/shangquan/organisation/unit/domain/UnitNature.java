package io.shangquan.organisation.unit.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a unit is, as long as it exists.
 *
 * @param siteKind of a site, and of nothing else
 * @param memberKind of a member organisation, and of nothing else
 * @param creditCode of a member organisation that has one
 */
public record UnitNature(
        UnitKind kind,
        @Nullable SiteKind siteKind,
        @Nullable MemberKind memberKind,
        @Nullable CreditCode creditCode) {

    public UnitNature {
        if ((kind == UnitKind.SITE) != (siteKind != null)) {
            throw new IllegalArgumentException("a site has a kind of site, and nothing else has");
        }
        if ((kind == UnitKind.MEMBER) != (memberKind != null)) {
            throw new IllegalArgumentException("a member organisation has a kind, and nothing else has");
        }
        if (kind != UnitKind.MEMBER && creditCode != null) {
            throw new IllegalArgumentException("only member organisations have credit codes");
        }
    }

    /** Of a unit that needs to say no more. */
    public static UnitNature of(UnitKind kind) {
        return new UnitNature(kind, null, null, null);
    }

    /** Of a site. */
    public static UnitNature site(SiteKind kind) {
        return new UnitNature(UnitKind.SITE, kind, null, null);
    }
}
