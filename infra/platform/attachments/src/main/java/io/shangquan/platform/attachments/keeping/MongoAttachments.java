package io.shangquan.platform.attachments.keeping;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachment.Claim;
import io.shangquan.platform.attachments.AttachmentProblem;
import io.shangquan.platform.attachments.Attachments;
import io.shangquan.platform.attachments.content.InspectedFile;
import io.shangquan.platform.core.problem.ProblemException;
import io.shangquan.platform.store.document.Inserts;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Attachments in MongoDB. */
public final class MongoAttachments implements Attachments {

    static final String COLLECTION = "attachments";
    static final Duration PATIENCE = Duration.ofHours(24);

    private final MongoCollection<Document> attachments;
    private final FileContents contents;
    private final Clock clock;

    public MongoAttachments(MongoDatabase database, Clock clock) {
        this.attachments = database.getCollection(COLLECTION);
        this.contents = new FileContents(database);
        this.clock = clock;
        attachments.createIndex(Indexes.ascending(AttachmentDocument.SWEEP_AT), new IndexOptions().sparse(true));
        attachments.createIndex(Indexes.ascending(
                AttachmentDocument.DISTRICT, AttachmentDocument.CLAIM_KIND, AttachmentDocument.CLAIM_AGGREGATE));
    }

    /**
     * Keeps a file under a reserved id. The document comes first and says that the content is not there yet, so that the sweep finds
     * what a process that dies leaves behind; doing it again under the same id completes it.
     */
    public Attachment keep(String district, String person, String id, String name, InspectedFile file) {
        Instant now = clock.instant();
        boolean thumbnail = file.thumbnail() != null;
        Attachment attachment =
                new Attachment(id, district, person, name, file.kind(), file.content().length, thumbnail, now, null);
        Inserts.absent(attachments, List.of(AttachmentDocument.write(attachment, now.plus(PATIENCE))));
        contents.write(id, file.content());
        if (file.thumbnail() != null) {
            contents.write(FileContents.thumbnailOf(id), file.thumbnail());
        }
        attachments.updateOne(byId(district, id), Updates.set(AttachmentDocument.READY, true));
        return attachment;
    }

    /** A file whose content is there in full. */
    public Optional<Attachment> find(String district, String id) {
        return Optional.ofNullable(attachments.find(ready(district, id)).first())
                .map(AttachmentDocument::read);
    }

    /** The content of a file; to be closed by the caller. */
    public InputStream open(Attachment attachment) {
        return contents.open(attachment.id());
    }

    /** The small picture of a file that has one; to be closed by the caller. */
    public InputStream openThumbnail(Attachment attachment) {
        return contents.open(FileContents.thumbnailOf(attachment.id()));
    }

    @Override
    public void claim(String district, String person, List<String> ids, Claim claim) {
        Bson unclaimed = exists(AttachmentDocument.CLAIM_KIND, false);
        Bson mine = and(
                eq(AttachmentDocument.CLAIM_KIND, claim.kind()),
                eq(AttachmentDocument.CLAIM_AGGREGATE, claim.aggregate()));
        Bson claimed = Updates.combine(
                Updates.set(AttachmentDocument.CLAIM_KIND, claim.kind()),
                Updates.set(AttachmentDocument.CLAIM_AGGREGATE, claim.aggregate()),
                Updates.set(
                        AttachmentDocument.SWEEP_AT, Date.from(clock.instant().plus(PATIENCE))));
        Bson claimable = and(eq(AttachmentDocument.PERSON, person), or(unclaimed, mine));
        requireAll(district, ids, claimable);
        for (String id : ids) {
            if (attachments
                            .updateOne(and(ready(district, id), claimable), claimed)
                            .getMatchedCount()
                    == 0) {
                throw notClaimable(id);
            }
        }
    }

    private void requireAll(String district, List<String> ids, Bson claimable) {
        Set<String> found = attachments
                .find(and(ready(district, ids), claimable))
                .map(document -> document.getString(AttachmentDocument.ID))
                .into(new HashSet<>());
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw notClaimable(id);
        });
    }

    @Override
    public List<Attachment> findAll(String district, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return attachments
                .find(ready(district, ids))
                .map(AttachmentDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Attachment> listOf(String district, Claim claim) {
        return attachments
                .find(and(
                        eq(AttachmentDocument.DISTRICT, district),
                        eq(AttachmentDocument.CLAIM_KIND, claim.kind()),
                        eq(AttachmentDocument.CLAIM_AGGREGATE, claim.aggregate())))
                .sort(Sorts.ascending(AttachmentDocument.ID))
                .map(AttachmentDocument::read)
                .into(new ArrayList<>());
    }

    private static Bson byId(String district, String id) {
        return and(eq(AttachmentDocument.DISTRICT, district), eq(AttachmentDocument.ID, id));
    }

    private static Bson ready(String district, String id) {
        return and(byId(district, id), eq(AttachmentDocument.READY, true));
    }

    private static Bson ready(String district, Collection<String> ids) {
        return and(
                eq(AttachmentDocument.DISTRICT, district),
                in(AttachmentDocument.ID, ids),
                eq(AttachmentDocument.READY, true));
    }

    private static ProblemException notClaimable(String id) {
        return ProblemException.of(AttachmentProblem.NOT_CLAIMABLE, id);
    }
}
