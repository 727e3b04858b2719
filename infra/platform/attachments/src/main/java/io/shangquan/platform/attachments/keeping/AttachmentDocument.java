package io.shangquan.platform.attachments.keeping;

import io.shangquan.platform.attachments.Attachment;
import io.shangquan.platform.attachments.Attachment.Claim;
import io.shangquan.platform.attachments.content.FileKind;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What is known of a file, as it is stored. */
final class AttachmentDocument {

    static final String ID = "_id";
    static final String DISTRICT = "district";
    static final String PERSON = "person";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String SIZE = "size";
    static final String THUMBNAIL = "thumbnail";
    static final String UPLOADED_AT = "uploadedAt";
    /** Whether the content is there in full. */
    static final String READY = "ready";

    static final String CLAIM_KIND = "claimKind";
    static final String CLAIM_AGGREGATE = "claimAggregate";
    /** When it is looked at again; absent once its aggregate has been seen to name it. */
    static final String SWEEP_AT = "sweepAt";

    private AttachmentDocument() {}

    /** A file whose content is still to come. */
    static Document write(Attachment attachment, Instant sweepAt) {
        return new Document(ID, attachment.id())
                .append(DISTRICT, attachment.district())
                .append(PERSON, attachment.person())
                .append(NAME, attachment.name())
                .append(KIND, attachment.kind().name())
                .append(SIZE, attachment.size())
                .append(THUMBNAIL, attachment.thumbnail())
                .append(UPLOADED_AT, Date.from(attachment.uploadedAt()))
                .append(READY, false)
                .append(SWEEP_AT, Date.from(sweepAt));
    }

    static Attachment read(Document document) {
        return new Attachment(
                document.getString(ID),
                document.getString(DISTRICT),
                document.getString(PERSON),
                document.getString(NAME),
                FileKind.valueOf(document.getString(KIND)),
                document.getLong(SIZE),
                document.getBoolean(THUMBNAIL),
                document.getDate(UPLOADED_AT).toInstant(),
                claimOf(document));
    }

    private static @Nullable Claim claimOf(Document document) {
        String kind = document.getString(CLAIM_KIND);
        return kind == null ? null : new Claim(kind, document.getString(CLAIM_AGGREGATE));
    }
}
