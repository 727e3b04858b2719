package io.shangquan.contracts.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The CloudEvents {@code type} of a contract record. It ends in the contract's version; a change that is not compatible is a
 * new record with the next one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** As in {@code io.shangquan.demand.routed.v1}: never a class name. */
    String value();
}
