package io.shangquan.platform.core.access;

/** Where it is written down that access was refused, or personal data was shown. */
public interface AccessLog {

    /** A caller was refused what they may see but not do. */
    void refused(String actor, String district, String endpoint);

    /**
     * Personal data was shown unmasked. Returns only when it is durable: what is not written down is not shown.
     *
     * @param subject what it belongs to, as in {@code demand/0197…}
     * @param reason why, as the caller said
     */
    void revealed(String actor, String district, String subject, String reason);
}
