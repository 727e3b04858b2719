package io.shangquan.demand.rates.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.platform.security.rule.Allow;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whoever answers for demands or looks after those who do: all but bureaus, sites and those who file. */
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
    Roles.DEPARTMENT_OFFICER,
    Roles.AUDITOR
})
@interface AllowReadersOfRates {}
