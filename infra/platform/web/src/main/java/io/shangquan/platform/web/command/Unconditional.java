package io.shangquan.platform.web.command;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A change that is right whatever the version is (marking a message as read, say): {@code If-Match} is optional. Every
 * other POST, PUT, PATCH and DELETE that is not marked with {@link Creates} requires it (RFC 6585, 3).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Unconditional {}
