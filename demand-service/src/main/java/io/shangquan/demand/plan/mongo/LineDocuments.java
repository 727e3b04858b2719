package io.shangquan.demand.plan.mongo;

import io.shangquan.demand.plan.domain.Responsibility;
import io.shangquan.demand.plan.domain.SolutionPlan;
import io.shangquan.demand.plan.domain.Task;
import io.shangquan.platform.store.aggregate.OptionalFields;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** The lines of a plan as embedded documents. */
final class LineDocuments {

    private static final String ID = "id";
    private static final String WHAT = "what";
    static final String UNIT = "unit";
    private static final String PERSON = "person";
    private static final String DUE_AT = "dueAt";
    static final String STATE = "state";
    private static final String EVIDENCE = "evidence";
    private static final String FILES = "files";
    private static final String OVERDUE = "overdue";
    private static final String TIER = "tier";
    private static final String DUTY = "duty";
    private static final String NUMBER = "number";
    private static final String BY = "by";
    private static final String AT = "at";

    private LineDocuments() {}

    static Document of(Task task) {
        Document document = new Document(ID, task.id())
                .append(WHAT, task.what())
                .append(UNIT, task.unit())
                .append(DUE_AT, Date.from(task.dueAt()))
                .append(STATE, task.state().name())
                .append(OVERDUE, task.overdue());
        OptionalFields.put(document, PERSON, task.person());
        OptionalFields.put(document, EVIDENCE, task.evidence());
        if (!task.files().isEmpty()) {
            document.append(FILES, task.files());
        }
        return document;
    }

    static Task readTask(Document document) {
        return new Task(
                document.getString(ID),
                document.getString(WHAT),
                document.getString(UNIT),
                document.getString(PERSON),
                document.getDate(DUE_AT).toInstant(),
                Task.State.valueOf(document.getString(STATE)),
                document.getString(EVIDENCE),
                document.getList(FILES, String.class, List.of()),
                document.getBoolean(OVERDUE));
    }

    static Document of(Responsibility line) {
        return new Document(UNIT, line.unit()).append(TIER, line.tier()).append(DUTY, line.duty());
    }

    static Responsibility readResponsibility(Document document) {
        return new Responsibility(document.getString(UNIT), document.getInteger(TIER), document.getString(DUTY));
    }

    static Document of(SolutionPlan.Approval approval) {
        return new Document(NUMBER, approval.version())
                .append(BY, approval.by())
                .append(AT, Date.from(approval.at()));
    }

    static SolutionPlan.Approval readApproval(Document document) {
        return new SolutionPlan.Approval(
                document.getInteger(NUMBER),
                document.getString(BY),
                document.getDate(AT).toInstant());
    }
}
