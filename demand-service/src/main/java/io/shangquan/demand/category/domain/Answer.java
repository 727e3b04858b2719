package io.shangquan.demand.category.domain;

import java.util.List;

/**
 * What somebody answers to a question, as it was sent.
 *
 * @param question its code
 * @param values one; several only where several may be chosen
 */
public record Answer(String question, List<String> values) {

    public Answer {
        values = List.copyOf(values);
    }
}
