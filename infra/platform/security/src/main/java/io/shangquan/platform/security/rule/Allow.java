package io.shangquan.platform.security.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rule of an endpoint: who may call it. Every handler method carries exactly one; a test enumerates them all, and one
 * without a rule is refused at start-up.
 *
 * <p>Under {@code /api/v1/districts/{district}/…} a caller none of whose grants reaches the district gets 404, as if it did
 * not exist; one whose grants reach it without any of the roles gets 403. What depends on the aggregate itself (the lead
 * unit, the own enterprise) is decided by the use case, from the {@link io.shangquan.platform.core.access.Caller}.
 *
 * <p>Endpoints of the same readers may share an annotation of their own that carries the rule.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Allow {

    /** Roles of which the caller needs one, in a scope that reaches the district of the path; empty: any role there. */
    String[] value() default {};

    /** How the caller is known. */
    Door door() default Door.TOKEN;

    /** How a caller is known to an endpoint. */
    enum Door {
        /** By an access token; outside of districts the roles may be held anywhere. */
        TOKEN,
        /** By nothing: anybody may call. */
        PUBLIC,
        /** By a signed token in the body, which the handler checks: a link that was sent to a person. */
        LINK
    }
}
