/**
 * The rules of all services, as their published descriptions say.
 */
@NullMarked
package io.shangquan.organisation.access.application;

import org.jspecify.annotations.NullMarked;
