/** Every endpoint has its rule. */
@NullMarked
package io.shangquan.platform.security.servlet;

import org.jspecify.annotations.NullMarked;
