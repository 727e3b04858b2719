package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood.
 *
 * @param urgency null for the category's
 * @param enterprise credit code
 * @param answers to questions of the category
 */
public record IntakeRow(
        String category,
        @Nullable Urgency urgency,
        String description,
        Place place,
        @Nullable String enterprise,
        Contact contact,
        List<Answer> answers) {

    public IntakeRow {
        answers = List.copyOf(answers);
    }
}
