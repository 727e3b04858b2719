/**
 * Accounts over HTTP.
 */
@NullMarked
package io.shangquan.organisation.account.web;

import org.jspecify.annotations.NullMarked;
