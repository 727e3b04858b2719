package io.shangquan.demand.demand.web;

import io.shangquan.demand.category.domain.Answer;
import io.shangquan.demand.category.domain.Question;
import io.shangquan.demand.deadline.domain.Urgency;
import io.shangquan.demand.demand.domain.Channel;
import io.shangquan.demand.demand.domain.Contact;
import io.shangquan.demand.demand.domain.Place;
import io.shangquan.platform.attachments.Attachment;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A demand to be filed.
 *
 * @param category code of a category that may be selected
 * @param urgency the category's if absent
 * @param channel {@code ONLINE} if absent; others are for the office, which must name one, and visits for the chief of the site
 * @param site unit code of the site
 * @param attachments ids of files that the caller has uploaded for it
 * @param draft id of the caller's draft that is filed herewith; it is given up then
 * @param answers to the category's questions: by the question's code one value as its type writes it, several only where several may
 *     be chosen
 * @param enterprise credit code of the enterprise that it is about; a representative's own if absent
 * @param contact whom to speak to; the office, which files for somebody, names an enterprise or a contact
 * @param anonymous whether nobody is to learn who files it, if the district's rules allow that; then neither {@code enterprise} nor
 *     {@code contact} is sent, and no message about it reaches the submitter
 */
public record SubmitDemandRequest(
        @NotBlank @Size(max = 100) String category,
        @Nullable Urgency urgency,
        @Nullable Channel channel,
        @NotBlank @Size(max = 4000) String description,
        @Nullable @Size(min = 1, max = 64) String site,
        @Nullable @Size(max = 20) String floor,
        @Nullable @Valid Position point,
        @Nullable @Size(min = 18, max = 18) String enterprise,
        @Nullable @Valid Person contact,

        @Nullable @Size(max = Attachment.MAX_PER_AGGREGATE) Set<@NotBlank @Size(max = 100) String> attachments,

        @Nullable @Size(min = 1, max = 100) String draft,

        @Nullable @Size(max = MOST_ANSWERS)
        Map<
                        @Size(max = 40) String,
                        @NotNull @Size(max = MOST_ANSWERS) List<@NotNull @Size(max = Question.LONGEST) String>>
                answers,

        @Nullable Boolean anonymous) {

    /** So many questions are answered at most, and so many options are chosen. */
    public static final int MOST_ANSWERS = 50;

    Place place() {
        return new Place(site, floor, point == null ? null : new Place.Point(point.latitude(), point.longitude()));
    }

    List<String> files() {
        return attachments == null ? List.of() : List.copyOf(attachments);
    }

    List<Answer> said() {
        return answers == null
                ? List.of()
                : answers.entrySet().stream()
                        .filter(answer -> !answer.getValue().isEmpty())
                        .sorted(Map.Entry.comparingByKey())
                        .map(answer -> new Answer(answer.getKey(), answer.getValue()))
                        .toList();
    }

    Contact whom() {
        return contact == null ? new Contact(null, null) : new Contact(contact.name(), contact.phone());
    }

    /** A position (WGS 84), in degrees. */
    public record Position(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {}

    /** Whom to speak to. */
    public record Person(
            @Nullable @Size(max = 100) String name,
            @Nullable @Pattern(regexp = "[0-9+ ()-]{5,30}") String phone) {}
}
