package io.shangquan.platform.web.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the order of a key. The next page is asked for with {@code after}; a {@code Link} with
 * {@code rel="next"} (RFC 8288) is added by the platform.
 *
 * @param items at most as many as the request's limit
 * @param next the cursor of the next page, null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page that items make of which more were read than are shown, if there are so many.
     *
     * @param read one more than the request's limit at least, if there are so many
     * @param cursor of an item, behind which the next page begins
     */
    public static <T> Page<T> of(List<T> read, PageRequest request, Function<? super T, String> cursor) {
        if (read.size() <= request.limit()) {
            return new Page<>(read, null);
        }
        List<T> shown = read.subList(0, request.limit());
        return new Page<>(shown, cursor.apply(shown.getLast()));
    }

    /** The same page with each item shown in another form. */
    public <U> Page<U> map(Function<? super T, ? extends U> form) {
        return new Page<>(items.stream().<U>map(form).toList(), next);
    }
}
