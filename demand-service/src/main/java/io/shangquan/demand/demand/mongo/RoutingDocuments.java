package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.demand.domain.Planning;
import io.shangquan.demand.demand.domain.WhistleCall;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a route brings with it, as embedded documents. */
final class RoutingDocuments {

    private static final String ASSISTING = "assisting";
    private static final String PLACE = "place";
    private static final String MEET_AT = "meetAt";
    private static final String REQUIRED = "required";
    private static final String PLAN = "plan";
    private static final String OPEN = "open";

    private RoutingDocuments() {}

    static @Nullable Document of(@Nullable WhistleCall call) {
        return call == null
                ? null
                : new Document(ASSISTING, call.assisting().stream().sorted().toList())
                        .append(PLACE, call.place())
                        .append(MEET_AT, Date.from(call.meetAt()));
    }

    static @Nullable WhistleCall readCall(@Nullable Document document) {
        return document == null
                ? null
                : new WhistleCall(
                        Set.copyOf(document.getList(ASSISTING, String.class)),
                        document.getString(PLACE),
                        document.getDate(MEET_AT).toInstant());
    }

    static @Nullable Document of(Planning planning) {
        if (planning.equals(Planning.NONE)) {
            return null;
        }
        Document document = new Document(REQUIRED, planning.required()).append(OPEN, planning.open());
        if (planning.plan() != null) {
            document.append(PLAN, planning.plan());
        }
        return document;
    }

    static Planning readPlanning(@Nullable Document document) {
        return document == null
                ? Planning.NONE
                : new Planning(document.getBoolean(REQUIRED), document.getString(PLAN), document.getBoolean(OPEN));
    }
}
