package io.shangquan.demand.demand.web;

import io.shangquan.demand.demand.application.DemandQueries;
import io.shangquan.demand.demand.application.SubmitDemand;
import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.core.access.Caller;
import org.springframework.stereotype.Component;

/** The files that were filed with demands: who may see the demand may see them. */
@Component
class DemandFiles implements AttachmentAccess {

    private final DemandAnswers answers;
    private final DemandQueries queries;

    DemandFiles(DemandAnswers answers, DemandQueries queries) {
        this.answers = answers;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return SubmitDemand.Files.CLAIM;
    }

    @Override
    public boolean mayRead(Caller caller, String district, String aggregate) {
        return answers.find(district, new DemandId(aggregate), caller).isPresent();
    }

    @Override
    public boolean names(String district, String aggregate, String attachment) {
        return queries.find(district, new DemandId(aggregate))
                .filter(view -> view.demand().state().intake().attachments().contains(attachment))
                .isPresent();
    }
}
