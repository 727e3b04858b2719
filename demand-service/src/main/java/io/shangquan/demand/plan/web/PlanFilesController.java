package io.shangquan.demand.plan.web;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.plan.application.PlanView;
import io.shangquan.platform.attachments.Attachments;
import io.shangquan.platform.attachments.web.AttachmentResponse;
import io.shangquan.platform.core.access.Caller;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What shows that the tasks of a plan were done, for those who work on demands. */
@RestController
@RequestMapping("/api/v1/districts/{district}/demands/{id}/plan/tasks/attachments")
class PlanFilesController {

    private final PlanAnswers answers;
    private final Attachments attachments;

    PlanFilesController(PlanAnswers answers, Attachments attachments) {
        this.answers = answers;
        this.attachments = attachments;
    }

    /** The files that show what was done, of all tasks. */
    @GetMapping
    @Allow
    List<AttachmentResponse> list(@PathVariable String district, @PathVariable DemandId id, Caller caller) {
        PlanView view = answers.find(district, answers.seen(district, id, caller));
        List<String> files = view.plan().content().tasks().stream()
                .flatMap(task -> task.files().stream())
                .toList();
        return attachments.findAll(district, files).stream()
                .map(AttachmentResponse::of)
                .toList();
    }
}
