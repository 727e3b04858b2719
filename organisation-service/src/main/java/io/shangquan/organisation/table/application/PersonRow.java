package io.shangquan.organisation.table.application;

/** A person who is to have an account, as a table has them. */
public record PersonRow(String username, String displayName) {}
