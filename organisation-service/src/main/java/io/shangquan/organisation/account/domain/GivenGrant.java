package io.shangquan.organisation.account.domain;

/**
 * A grant that an appointment gives or gave.
 *
 * @param post unit and name
 * @param grant {@code role@scope}
 */
public record GivenGrant(String district, String post, String grant) {}
