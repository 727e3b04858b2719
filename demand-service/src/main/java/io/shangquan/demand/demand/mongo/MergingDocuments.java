package io.shangquan.demand.demand.mongo;

import io.shangquan.demand.demand.domain.DemandId;
import io.shangquan.demand.demand.domain.DemandStatus;
import io.shangquan.demand.demand.domain.Merging;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a demand has to do with others, as an embedded document. */
final class MergingDocuments {

    private static final String INTO = "into";
    private static final String BEFORE = "before";
    private static final String ABSORBED = "absorbed";
    private static final String SOURCE = "source";
    private static final String STAGE = "stage";

    private MergingDocuments() {}

    static @Nullable Document of(Merging merging) {
        if (merging.equals(Merging.NONE)) {
            return null;
        }
        Document document = new Document();
        Merging.Into into = merging.into();
        if (into != null) {
            document.append(INTO, into.target().value())
                    .append(BEFORE, into.before().name());
        }
        if (!merging.absorbed().isEmpty()) {
            document.append(
                    ABSORBED,
                    merging.absorbed().stream()
                            .map(one -> new Document(SOURCE, one.source().value())
                                    .append(STAGE, one.stage().name()))
                            .toList());
        }
        return document;
    }

    static Merging read(@Nullable Document document) {
        if (document == null) {
            return Merging.NONE;
        }
        Merging.Into into = document.containsKey(INTO)
                ? new Merging.Into(
                        new DemandId(document.getString(INTO)), DemandStatus.valueOf(document.getString(BEFORE)))
                : null;
        return new Merging(
                into,
                document.getList(ABSORBED, Document.class, List.of()).stream()
                        .map(one -> new Merging.Absorption(
                                new DemandId(one.getString(SOURCE)), Merging.Stage.valueOf(one.getString(STAGE))))
                        .toList());
    }
}
