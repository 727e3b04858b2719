/**
 * Activities as calendar files (RFC 5545): those of a district, and those that a person is registered for. An activity keeps its {@code UID} for ever and
 * counts its changes in {@code SEQUENCE}, so that taking a file in again updates what a calendar has, and strikes out what was called off.
 */
@NullMarked
package io.shangquan.event.calendar;

import org.jspecify.annotations.NullMarked;
