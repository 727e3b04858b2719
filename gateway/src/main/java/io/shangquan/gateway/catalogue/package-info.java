/**
 * The catalogue of APIs: which services there are, what each is for, and the OpenAPI description of each. For everybody.
 */
@NullMarked
package io.shangquan.gateway.catalogue;

import org.jspecify.annotations.NullMarked;
