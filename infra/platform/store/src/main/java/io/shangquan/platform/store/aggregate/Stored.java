package io.shangquan.platform.store.aggregate;

/**
 * An aggregate's state as it is kept.
 *
 * @param version raised by every command; the {@code ETag}
 */
public record Stored<S>(String district, String id, long version, S state) {}
