/**
 * The identity provider is Keycloak, spoken to through its admin API.
 */
@NullMarked
package io.shangquan.organisation.account.keycloak;

import org.jspecify.annotations.NullMarked;
