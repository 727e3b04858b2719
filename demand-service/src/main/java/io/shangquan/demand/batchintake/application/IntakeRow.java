package io.shangquan.demand.batchintake.application;

import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row that was understood.
 *
 * @param urgency null for the category's
 * @param enterprise credit code
 */
public record IntakeRow(
        String category,
        @Nullable Urgency urgency,
        String description,
        Place place,
        @Nullable String enterprise,
        Contact contact) {}
