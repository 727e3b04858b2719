package io.shangquan.organisation.founding.web;

import io.shangquan.contracts.access.Roles;
import io.shangquan.organisation.district.domain.CommitteeModel;
import io.shangquan.organisation.founding.domain.FoundingTemplate;
import io.shangquan.organisation.founding.domain.FoundingTemplate.UnitPlan;
import io.shangquan.organisation.post.domain.PostDefinition;
import io.shangquan.platform.security.rule.Allow;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a founding would lay out. */
@RestController
@RequestMapping("/api/v1/founding-templates")
class FoundingController {

    private final FoundingTemplate template;

    FoundingController(FoundingTemplate template) {
        this.template = template;
    }

    /** The template in force. */
    @GetMapping
    @Allow(Roles.STREET_ADMIN)
    FoundingTemplate current() {
        return template;
    }

    /** What a district with a model would get; nothing is made. */
    @GetMapping("/preview")
    @Allow(Roles.STREET_ADMIN)
    Preview preview(@RequestParam CommitteeModel committeeModel) {
        return new Preview(
                template.version(),
                template.unitsFor(committeeModel).stream()
                        .map(unit -> new PlannedUnit(unit, template.postsOf(unit.kind(), unit.code())))
                        .toList());
    }

    /** Units with their posts. */
    record Preview(String template, List<PlannedUnit> units) {
        Preview {
            units = List.copyOf(units);
        }
    }

    /** A unit that would be made. */
    record PlannedUnit(UnitPlan unit, List<PostDefinition> posts) {
        PlannedUnit {
            posts = List.copyOf(posts);
        }
    }
}
