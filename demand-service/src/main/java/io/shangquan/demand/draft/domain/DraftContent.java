package io.shangquan.demand.draft.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is written of a demand so far; nothing of it need be there, or be right.
 *
 * @param category code
 * @param urgency as the API calls it
 * @param site unit code
 * @param latitude degrees
 * @param longitude degrees
 * @param enterprise credit code
 * @param contactName personal data
 * @param contactPhone personal data
 * @param attachments ids of uploaded files, which are forgotten after a day unless they are filed
 * @param answers values by the codes of questions
 */
public record DraftContent(
        @Nullable String category,
        @Nullable String urgency,
        @Nullable String description,
        @Nullable String site,
        @Nullable String floor,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String enterprise,
        @Nullable String contactName,
        @Nullable String contactPhone,
        List<String> attachments,
        Map<String, List<String>> answers) {

    public DraftContent {
        attachments = List.copyOf(attachments);
        answers = Map.copyOf(answers);
    }
}
