package io.shangquan.platform.attachments.web;

import io.shangquan.platform.attachments.Attachment;
import java.time.Instant;

/**
 * A file that is kept.
 *
 * @param type its media type, as its content says
 * @param size bytes that are kept of it
 * @param thumbnail whether there is a small picture of it
 */
public record AttachmentResponse(
        String id, String name, String type, long size, boolean thumbnail, Instant uploadedAt) {

    /** What its readers see of a file. */
    public static AttachmentResponse of(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                attachment.name(),
                attachment.kind().mediaType(),
                attachment.size(),
                attachment.thumbnail(),
                attachment.uploadedAt());
    }
}
