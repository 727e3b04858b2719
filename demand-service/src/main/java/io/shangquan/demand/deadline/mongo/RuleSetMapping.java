package io.shangquan.demand.deadline.mongo;

import io.shangquan.contracts.demand.DeadlineRulesPublished;
import io.shangquan.contracts.event.EventTypes;
import io.shangquan.demand.deadline.application.RuleSetForm;
import io.shangquan.demand.deadline.domain.RuleSet;
import io.shangquan.demand.deadline.messaging.DeadlineMessages;
import io.shangquan.platform.core.json.PlatformJson;
import io.shangquan.platform.store.aggregate.AggregateMapping;
import io.shangquan.platform.store.aggregate.ReservedFields;
import java.util.Date;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** How a rule set is kept: as it was sent. That it was published is its only event. */
final class RuleSetMapping implements AggregateMapping<RuleSet, RuleSet> {

    static final String COLLECTION = "deadlineRules";
    static final String PUBLISHED_AT = "publishedAt";
    private static final String SOURCE = "source";
    private static final JsonMapper JSON = PlatformJson.strict();

    static RuleSet ruleSet(Document document) {
        String source = document.getString(SOURCE);
        return new RuleSet(
                document.getString(ReservedFields.DISTRICT),
                JSON.readValue(source, RuleSetForm.class).published(),
                source,
                document.containsKey(PUBLISHED_AT)
                        ? document.getDate(PUBLISHED_AT).toInstant()
                        : null);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Document write(RuleSet rules) {
        Document document = new Document(SOURCE, rules.source());
        if (rules.publishedAt() != null) {
            document.append(PUBLISHED_AT, Date.from(rules.publishedAt()));
        }
        return document;
    }

    @Override
    public RuleSet read(Document document) {
        return ruleSet(document);
    }

    @Override
    public OutboundEvent message(RuleSet event, RuleSet after) {
        return new OutboundEvent(EventTypes.of(DeadlineRulesPublished.class), DeadlineMessages.of(event));
    }
}
