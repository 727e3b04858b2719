package io.shangquan.organisation.guidance.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.shangquan.organisation.guidance.application.GuidanceNotePages;
import io.shangquan.organisation.guidance.domain.GuidanceNote;
import io.shangquan.organisation.guidance.domain.GuidanceNote.Decision;
import io.shangquan.organisation.guidance.domain.GuidanceNote.GuidanceEvent;
import io.shangquan.organisation.guidance.domain.GuidanceNotes;
import io.shangquan.platform.store.aggregate.AggregateStore;
import io.shangquan.platform.store.aggregate.AggregateStores;
import io.shangquan.platform.store.aggregate.ReservedFields;
import io.shangquan.platform.store.aggregate.Result;
import io.shangquan.platform.store.aggregate.Verdict;
import io.shangquan.platform.web.page.Page;
import io.shangquan.platform.web.page.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Guidance notes in MongoDB. */
@Repository
class MongoGuidanceNotes implements GuidanceNotes, GuidanceNotePages {

    private final AggregateStore<GuidanceNote, GuidanceEvent> store;
    private final MongoCollection<Document> notes;

    MongoGuidanceNotes(AggregateStores stores, MongoDatabase database) {
        this.store = stores.of(new GuidanceMapping());
        this.notes = database.getCollection(GuidanceDocument.COLLECTION);
        notes.createIndex(ascending(ReservedFields.DISTRICT, ReservedFields.ID));
    }

    @Override
    public GuidanceNote issue(GuidanceNote note) {
        Result<GuidanceNote, Object> result =
                store.create(note.district(), note.id(), note, List.of(GuidanceEvent.ISSUED));
        return switch (result) {
            case Result.Changed<GuidanceNote, Object> changed ->
                changed.stored().state();
            case Result.Repeated<GuidanceNote, Object> repeated ->
                repeated.stored().state();
            case Result.Refused<GuidanceNote, Object> _ -> throw new IllegalStateException("nothing was asked");
        };
    }

    @Override
    public Optional<Kept> find(String district, String id) {
        return store.find(district, id).map(stored -> new Kept(stored.state(), stored.version()));
    }

    @Override
    public Decision change(String district, String id, Function<GuidanceNote, Decision> change) {
        Result<GuidanceNote, Decision> result = store.change(district, id, note -> switch (change.apply(note)) {
            case Decision.Accepted(GuidanceNote next, GuidanceEvent event) ->
                new Verdict.Accepted<>(next, List.of(event));
            case Decision.AlreadyAnswered answered -> new Verdict.Refused<>(answered);
        });
        return switch (result) {
            case Result.Changed<GuidanceNote, Decision> changed ->
                new Decision.Accepted(changed.stored().state(), GuidanceEvent.ANSWERED);
            case Result.Repeated<GuidanceNote, Decision> repeated ->
                new Decision.Accepted(repeated.stored().state(), GuidanceEvent.ANSWERED);
            case Result.Refused<GuidanceNote, Decision> refused -> refused.refusal();
        };
    }

    @Override
    public Page<Kept> list(String district, PageRequest page) {
        Bson ofDistrict = eq(ReservedFields.DISTRICT, district);
        List<Kept> found = notes.find(page.cursor()
                        .map(after -> and(ofDistrict, gt(ReservedFields.ID, after)))
                        .orElse(ofDistrict))
                .sort(ascending(ReservedFields.ID))
                .limit(page.limit() + 1)
                .map(document -> new Kept(GuidanceDocument.read(document), document.getLong(ReservedFields.VERSION)))
                .into(new ArrayList<>());
        return Page.of(found, page, kept -> kept.note().id());
    }
}
