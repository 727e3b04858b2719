package io.shangquan.platform.core.id;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * An identifier that follows from others: what an event creates gets the same id however often the event is delivered.
 * A name-based UUID in its canonical text (RFC 9562, 5.3).
 */
public final class DerivedId {

    private DerivedId() {}

    /** The id derived from an origin (an event's id, say) for one purpose; equal arguments give equal ids. */
    public static String of(String origin, String purpose) {
        return UUID.nameUUIDFromBytes((purpose + '\n' + origin).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
