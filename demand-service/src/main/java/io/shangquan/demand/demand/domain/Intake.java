package io.shangquan.demand.demand.domain;

import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.deadline.domain.Urgency;
import java.time.Instant;
import java.util.List;

/**
 * What was filed.
 *
 * @param category code of a category
 * @param description in the submitter's words
 * @param submittedAt when
 * @param rules version of the deadline rules that it began under
 * @param attachments ids of the files that were filed with it
 * @param answers to the questions of the category under which it was filed; they stay if it is put under another
 */
public record Intake(
        String category,
        Urgency urgency,
        Channel channel,
        String description,
        Place place,
        Submitter submitter,
        Contact contact,
        Instant submittedAt,
        String rules,
        List<String> attachments,
        List<Answer> answers) {

    public Intake {
        attachments = List.copyOf(attachments);
        answers = List.copyOf(answers);
    }

    /** The same words under another category or urgency. */
    public Intake under(String otherCategory, Urgency otherUrgency) {
        return new Intake(
                otherCategory,
                otherUrgency,
                channel,
                description,
                place,
                submitter,
                contact,
                submittedAt,
                rules,
                attachments,
                answers);
    }
}
