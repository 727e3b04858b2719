package io.shangquan.organisation.plan.mongo;

import io.shangquan.organisation.plan.domain.CommitteeFunction;
import io.shangquan.organisation.plan.domain.Plan;
import io.shangquan.organisation.plan.domain.PlanItem;
import io.shangquan.organisation.plan.domain.PlanKind;
import io.shangquan.organisation.plan.domain.Progress;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** A plan as a document. */
final class PlanDocument {

    static final String COLLECTION = "plans";
    static final String YEAR = "year";
    private static final String KIND = "kind";
    private static final String TITLE_ZH = "titleZh";
    private static final String TITLE_EN = "titleEn";
    private static final String DRAFT = "draft";
    private static final String VERSIONS = "versions";
    private static final String PROGRESS = "progress";
    private static final String NUMBER = "number";
    private static final String FUNCTION = "function";
    private static final String TEXT = "text";
    private static final String OWNER = "owner";
    private static final String DUE = "due";
    private static final String INDICATOR = "indicator";
    private static final String TARGET = "target";
    private static final String DAY = "day";
    private static final String ITEMS = "items";
    private static final String ITEM = "item";
    private static final String PERCENT = "percent";
    private static final String VALUE = "value";
    private static final String NOTE = "note";

    private PlanDocument() {}

    static Document of(Plan plan) {
        return new Document(KIND, plan.kind().name())
                .append(YEAR, plan.year())
                .append(TITLE_ZH, plan.titleZh())
                .append(TITLE_EN, plan.titleEn())
                .append(DRAFT, items(plan.draft()))
                .append(
                        VERSIONS,
                        plan.versions().stream()
                                .map(version -> new Document(NUMBER, version.number())
                                        .append(DAY, version.day().toString())
                                        .append(ITEMS, items(version.items())))
                                .toList())
                .append(PROGRESS, plan.progress().stream().map(PlanDocument::of).toList());
    }

    static Plan read(Document document) {
        return new Plan(
                document.getString(ReservedFields.ID),
                document.getString(ReservedFields.DISTRICT),
                PlanKind.valueOf(document.getString(KIND)),
                document.getInteger(YEAR),
                document.getString(TITLE_ZH),
                document.getString(TITLE_EN),
                items(document, DRAFT),
                document.getList(VERSIONS, Document.class).stream()
                        .map(version -> new Plan.Version(
                                version.getInteger(NUMBER),
                                LocalDate.parse(version.getString(DAY)),
                                items(version, ITEMS)))
                        .toList(),
                document.getList(PROGRESS, Document.class).stream()
                        .map(step -> new Progress(
                                step.getInteger(ITEM),
                                LocalDate.parse(step.getString(DAY)),
                                step.getInteger(PERCENT),
                                step.getLong(VALUE),
                                step.getString(NOTE)))
                        .toList());
    }

    private static List<Document> items(List<PlanItem> items) {
        return items.stream().map(PlanDocument::of).toList();
    }

    private static Document of(PlanItem item) {
        Document document = new Document(NUMBER, item.number())
                .append(FUNCTION, item.function().name())
                .append(TEXT, item.text())
                .append(OWNER, item.owner());
        if (item.due() != null) {
            document.append(DUE, item.due().toString());
        }
        if (item.indicator() != null) {
            document.append(INDICATOR, item.indicator());
        }
        if (item.target() != null) {
            document.append(TARGET, item.target());
        }
        return document;
    }

    private static Document of(Progress step) {
        Document document = new Document(ITEM, step.item())
                .append(DAY, step.day().toString())
                .append(PERCENT, step.percent())
                .append(NOTE, step.note());
        if (step.value() != null) {
            document.append(VALUE, step.value());
        }
        return document;
    }

    private static List<PlanItem> items(Document document, String field) {
        return document.getList(field, Document.class).stream()
                .map(item -> new PlanItem(
                        item.getInteger(NUMBER),
                        CommitteeFunction.valueOf(item.getString(FUNCTION)),
                        item.getString(TEXT),
                        item.getString(OWNER),
                        Optional.ofNullable(item.getString(DUE))
                                .map(LocalDate::parse)
                                .orElse(null),
                        item.getString(INDICATOR),
                        item.getLong(TARGET)))
                .toList();
    }
}
