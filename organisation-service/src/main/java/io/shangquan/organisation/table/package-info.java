/**
 * Tables of sites, member organisations, people and appointments, checked, applied and taken back.
 */
@NullMarked
package io.shangquan.organisation.table;

import org.jspecify.annotations.NullMarked;
