package io.shangquan.notification.notice.messaging;

import io.shangquan.platform.core.access.DistrictDirectory;
import io.shangquan.platform.core.problem.PlatformProblem;
import io.shangquan.platform.core.problem.ProblemException;
import org.springframework.stereotype.Component;

/** The streets of districts; a district that is not known here yet is waited for. */
@Component
class Streets {

    private final DistrictDirectory directory;

    Streets(DistrictDirectory directory) {
        this.directory = directory;
    }

    String of(String district) {
        return directory
                .streetOf(district)
                .orElseThrow(() -> ProblemException.of(PlatformProblem.NOT_YET_KNOWN, district));
    }
}
