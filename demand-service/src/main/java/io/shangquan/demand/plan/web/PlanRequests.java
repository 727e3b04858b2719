package io.shangquan.demand.plan.web;

import io.shangquan.demand.plan.domain.PlanContent;
import io.shangquan.demand.plan.domain.Responsibility;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.core.id.IdSource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of what is done to plans. */
final class PlanRequests {

    private PlanRequests() {}

    /** What a version is to say. */
    record Content(
            @NotBlank @Size(max = 8000) String measures,
            @NotNull @Size(max = 50) List<@Valid TaskLine> tasks,
            @NotNull @Size(max = 50) List<@Valid DutyLine> responsibilities) {

        PlanContent content(IdSource ids) {
            return new PlanContent(
                    measures,
                    tasks.stream()
                            .map(line -> Task.open(
                                    line.id() == null ? ids.next() : line.id(),
                                    line.what(),
                                    line.unit(),
                                    line.person(),
                                    line.dueAt()))
                            .toList(),
                    responsibilities.stream()
                            .map(line -> new Responsibility(line.unit(), line.tier(), line.duty()))
                            .toList());
        }
    }

    /**
     * A task.
     *
     * @param id absent for a new one
     */
    record TaskLine(
            @Nullable @Size(min = 1, max = 64) String id,
            @NotBlank @Size(max = 1000) String what,
            @NotBlank @Size(max = 64) String unit,
            @Nullable @Size(max = 100) String person,
            @NotNull Instant dueAt) {}

    /** A duty. */
    record DutyLine(
            @NotBlank @Size(max = 64) String unit,
            @NotNull @Min(1) @Max(5) Integer tier,
            @NotBlank @Size(max = 1000) String duty) {}

    /** Approves, or sends back. */
    record Decision(@NotNull Boolean approved) {}

    /**
     * What shows that a task was done.
     *
     * @param attachments ids of files that the caller has uploaded for it
     */
    record Completion(
            @NotBlank @Size(max = 4000) String evidence,

            @Nullable @Size(max = Attachment.MAX_PER_AGGREGATE)
            Set<@NotBlank @Size(max = 100) String> attachments) {

        Task.Evidence shown() {
            return new Task.Evidence(evidence, attachments == null ? List.of() : List.copyOf(attachments));
        }
    }

    /** Why a task is dropped. */
    record Drop(@NotBlank @Size(max = 1000) String reason) {}
}
