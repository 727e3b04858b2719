package io.shangquan.demand.plan.mongo;

import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.plan.domain.PlanContent;
import io.shangquan.demand.plan.domain.PlanEvent;
import io.shangquan.demand.plan.domain.PlanStatus;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.messaging.PlanMessages;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.Instant;
import java.util.Optional;
import org.bson.Document;

/** How a plan is kept. */
final class PlanMapping implements AggregateMapping<SolutionPlan, PlanEvent> {

    static final String COLLECTION = "plans";
    private static final String DEMAND = "demand";
    private static final String LEAD = "lead";
    /** The version of the plan, which people speak of; the platform's own version counts commands. */
    private static final String NUMBER = "number";

    static final String STATUS = "status";
    private static final String MEASURES = "measures";
    static final String TASKS = "tasks";
    private static final String RESPONSIBILITIES = "responsibilities";
    private static final String APPROVALS = "approvals";

    static SolutionPlan plan(Document document) {
        return new SolutionPlan(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                document.getString(DEMAND),
                document.getString(LEAD),
                document.getInteger(NUMBER),
                PlanStatus.valueOf(document.getString(STATUS)),
                new PlanContent(
                        document.getString(MEASURES),
                        document.getList(TASKS, Document.class).stream()
                                .map(LineDocuments::readTask)
                                .toList(),
                        document.getList(RESPONSIBILITIES, Document.class).stream()
                                .map(LineDocuments::readResponsibility)
                                .toList()),
                document.getList(APPROVALS, Document.class).stream()
                        .map(LineDocuments::readApproval)
                        .toList());
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(SolutionPlan plan) {
        PlanContent content = plan.content();
        return new Document(DEMAND, plan.demand())
                .append(LEAD, plan.lead())
                .append(NUMBER, plan.version())
                .append(STATUS, plan.status().name())
                .append(MEASURES, content.measures())
                .append(TASKS, content.tasks().stream().map(LineDocuments::of).toList())
                .append(
                        RESPONSIBILITIES,
                        content.responsibilities().stream()
                                .map(LineDocuments::of)
                                .toList())
                .append(
                        APPROVALS,
                        plan.approvals().stream().map(LineDocuments::of).toList());
    }

    @Override
    public SolutionPlan read(Document document) {
        return plan(document);
    }

    @Override
    public OutboundEvent message(PlanEvent event, SolutionPlan after) {
        Object contract = PlanMessages.of(event, after);
        return new OutboundEvent(EventTypes.of(contract.getClass()), contract);
    }

    @Override
    public Optional<Instant> nextDueAt(SolutionPlan plan) {
        return plan.nextDueAt();
    }
}
