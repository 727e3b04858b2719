package io.shangquan.platform.attachments.keeping;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.AttachmentAccess;
import io.shangquan.platform.store.config.HourlyTask;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes files that nobody has claimed in time, and those that were claimed for an aggregate that does not name them. A file that is
 * claimed while it is looked at is left: every step asks that it is to be swept at the same moment still.
 */
public final class AttachmentSweep implements HourlyTask {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentSweep.class);
    private static final int BATCH = 200;

    private final MongoCollection<Document> attachments;
    private final FileContents contents;
    private final Map<String, AttachmentAccess> access;
    private final Clock clock;

    public AttachmentSweep(MongoDatabase database, List<AttachmentAccess> access, Clock clock) {
        this.attachments = database.getCollection(MongoAttachments.COLLECTION);
        this.contents = new FileContents(database);
        this.access = access.stream().collect(Collectors.toMap(AttachmentAccess::kind, Function.identity()));
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        List<Document> due;
        do {
            due = attachments
                    .find(lte(AttachmentDocument.SWEEP_AT, Date.from(now)))
                    .sort(Sorts.ascending(AttachmentDocument.SWEEP_AT))
                    .limit(BATCH)
                    .into(new ArrayList<>());
            due.forEach(document -> settle(document, now));
        } while (due.size() == BATCH);
    }

    private void settle(Document document, Instant now) {
        Attachment attachment = AttachmentDocument.read(document);
        Bson unchanged = and(
                eq(AttachmentDocument.DISTRICT, attachment.district()),
                eq(AttachmentDocument.ID, attachment.id()),
                eq(AttachmentDocument.SWEEP_AT, document.getDate(AttachmentDocument.SWEEP_AT)));
        Attachment.Claim claim = attachment.claim();
        if (claim == null) {
            remove(attachment, unchanged);
            return;
        }
        AttachmentAccess known = access.get(claim.kind());
        if (known == null) {
            LOG.warn("nothing here knows whether a {} names its attachment: left alone", claim.kind());
            Date later = Date.from(now.plus(MongoAttachments.PATIENCE));
            attachments.updateOne(unchanged, Updates.set(AttachmentDocument.SWEEP_AT, later));
        } else if (known.names(attachment.district(), claim.aggregate(), attachment.id())) {
            attachments.updateOne(unchanged, Updates.unset(AttachmentDocument.SWEEP_AT));
        } else {
            remove(attachment, unchanged);
        }
    }

    /** First nobody can claim or read it any more, then the content goes, then what says where to continue if this ends half way. */
    private void remove(Attachment attachment, Bson unchanged) {
        if (attachments
                        .updateOne(unchanged, Updates.set(AttachmentDocument.READY, false))
                        .getMatchedCount()
                == 0) {
            return;
        }
        contents.delete(attachment.id());
        contents.delete(FileContents.thumbnailOf(attachment.id()));
        attachments.deleteOne(unchanged);
    }
}
