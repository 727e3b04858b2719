package io.shangquan.platform.web.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that creates an aggregate: its {@code Idempotency-Key} is kept durably before the work begins, and the command
 * under way has a reserved id. The handler answers 201 with {@code Location}; {@code If-Match} is not asked for.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {}
