package io.shangquan.platform.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for; bound from the query parameters {@code limit} and {@code after}.
 *
 * @param limit how many items at most, 1 to 200
 * @param after the cursor that the page before gave, null for the first page
 */
public record PageRequest(int limit, @Nullable String after) {

    /** What a client gets that does not say how many. */
    public static final int DEFAULT_LIMIT = 50;

    /** The most that a client may ask for. */
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_LIMIT);
        }
    }

    public Optional<String> cursor() {
        return Optional.ofNullable(after);
    }
}
