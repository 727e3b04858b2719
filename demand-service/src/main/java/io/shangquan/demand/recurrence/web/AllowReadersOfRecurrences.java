package io.shangquan.demand.recurrence.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.platform.security.rule.Allow;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whoever answers for the district as a whole: they decide, advise or look after what is consulted on. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Allow({
    Roles.STREET_ADMIN,
    Roles.STREET_LEADER,
    Roles.COORDINATING_SECTION,
    Roles.DISTRICT_SECRETARY,
    Roles.FIRST_SECRETARY,
    Roles.DISTRICT_OFFICE,
    Roles.AUDITOR
})
@interface AllowReadersOfRecurrences {}
