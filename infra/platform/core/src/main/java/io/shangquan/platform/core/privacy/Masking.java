package io.shangquan.platform.core.privacy;

/** Masks personal data, so that its owner recognises it and nobody else learns it. */
public final class Masking {

    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 4;

    private Masking() {}

    /** What of a value may show. */
    public static String mask(Personal.Kind kind, String value) {
        return switch (kind) {
            case NAME -> value.isEmpty() ? "" : value.substring(0, value.offsetByCodePoints(0, 1)) + "**";
            case PHONE ->
                value.length() <= PHONE_HEAD + PHONE_TAIL
                        ? "***"
                        : value.substring(0, PHONE_HEAD) + "****" + value.substring(value.length() - PHONE_TAIL);
            case EMAIL -> {
                int at = value.indexOf('@');
                yield at < 1 ? "***" : value.charAt(0) + "***" + value.substring(at);
            }
            case OTHER -> "***";
        };
    }
}
