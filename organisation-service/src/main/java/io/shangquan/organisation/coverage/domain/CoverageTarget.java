package io.shangquan.organisation.coverage.domain;

/**
 * What a district wants to reach by the end of a year.
 *
 * @param organisationalPercent share of member organisations with, or attached to, a Party organisation
 * @param workPercent share with contacts and a visit in the month
 */
public record CoverageTarget(String district, int year, int organisationalPercent, int workPercent) {}
