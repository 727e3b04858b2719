package io.shangquan.demand.comment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has a part in a demand when something is said about it.
 *
 * @param submitter subject of who filed it; null if nobody is to learn who that is
 * @param unit code of the lead unit; null if it has none yet
 * @param assisting codes of the units that a whistle calls beside it
 */
public record Parties(@Nullable String submitter, @Nullable String unit, List<String> assisting) {

    public Parties {
        assisting = List.copyOf(assisting);
    }
}
